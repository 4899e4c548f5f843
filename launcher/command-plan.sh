# ./shanyu plan: the planner on files. Its standard output is the answer only.
command_plan() {
    build_planner
    exec "$JAVA_HOME/bin/java" -XX:+UseParallelGC -jar "$PLANNER" "$@"
}
