# ./shanyu keys: what a key office does on its own machine; the key never leaves its file.
command_keys() {
    build_verifier
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -jar "$VERIFIER" keys "$@"
}
