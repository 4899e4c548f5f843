# ./shanyu bench: measures, as a table.
. "$ROOT/launcher/programs.sh"
command_bench() { command_programs bench bench "$@"; }
