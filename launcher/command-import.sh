# ./shanyu import REGISTER FILE: hands a spreadsheet or a walking network in to a running house, as its import page does.
command_import() {
    build_application
    exec "$JAVA_HOME/bin/java" -cp "$APP/lib/*" "$ROOT/tools/java/shanyu/tools/ImportFile.java" "$@"
}
