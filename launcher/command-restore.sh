# ./shanyu restore DIR: an installation from a copy, in an empty directory, its log checked before anybody uses it.
. "$ROOT/launcher/command-backup.sh"
command_restore() { operate RestoreCommand "$@"; }
