# ./shanyu master-key rotate: another master key, while the house stands still.
. "$ROOT/launcher/command-backup.sh"
command_master_key() { operate MasterKeyCommand "$@"; }
