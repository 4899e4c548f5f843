command_help() {
    cat <<'HELP'
Shanyu 善育: governing childcare for children under three in a city district.

./shanyu run      start the application; builds what is missing first
                  [--port 8080] [--data DIR] [--demo pudong|none] [--db JDBC_URL]
./shanyu test     run every test; or one part: format verifier planner backend frontend e2e
./shanyu drill    NAME|all: break something on purpose and check what was promised; alone lists them
./shanyu bench    NAME|all: measure; alone lists them
./shanyu import   institutions|towns FILE.xlsx: hand a spreadsheet in to a running house
                  [--check] [--as USERNAME] [--at http://127.0.0.1:8080]
                  network FILE.osm.pbf, or NODES.csv EDGES.csv: the ways people walk, with progress
./shanyu backup   DIR: copy an installation while it serves, and ship its database's log there
                  [--data DIR] [--keep N]
./shanyu restore  DIR: make an installation from a copy, and check its log
                  [--to TIME] [--data EMPTY_DIR] [--head FILE]
./shanyu master-key rotate: put another key in the place of keys/master.key; the house must stand still
                  [--data DIR] [--db JDBC_URL]
./shanyu dist     [FILE.tar.gz]: one archive that installs on a bare Debian
./shanyu plan     site median|cover|capacitated|programme, catchments, access, forecast: the planner on files, CSV in and JSON out (./shanyu plan COMMAND --help)
./shanyu keys     make|prove: a key office's own file for draws
./shanyu verify   the stand-alone verifier of draws and of the log, JSON lines in and out
./shanyu help     this text

Data lives in ~/.shanyu/data unless --data says otherwise. With --db the account comes from SHANYU_DB_USERNAME and
SHANYU_DB_PASSWORD or from the address. SHANYU_DEMO_PASSWORD sets the demonstration accounts' password. An import signs in
as --as or SHANYU_USERNAME, with SHANYU_PASSWORD or the one asked for.
HELP
}
