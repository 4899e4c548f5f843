# ./shanyu drill: breaks something on purpose, says what was promised and what was seen.
. "$ROOT/launcher/programs.sh"
command_drill() { command_programs drills drill "$@"; }
