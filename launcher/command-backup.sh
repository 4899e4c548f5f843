# ./shanyu backup DIR: a copy of an installation while it serves; from the first one on, its database's log as well.
command_backup() { operate BackupCommand "$@"; }

# operate COMMAND WORD… — one of an administrator's commands, without the application.
operate() {
    build_application
    operate_class=$1
    shift
    # shellcheck disable=SC2086
    exec "$JAVA_HOME/bin/java" $JVM_FLAGS -cp "$APP/shanyu.jar:$APP/lib/*" "shanyu.operations.$operate_class" "$@"
}
