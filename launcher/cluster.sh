# A throwaway PostgreSQL 15 on loopback: the oldest we promise, for the tests that ask a database. It is gone before the
# machine could lose power, so it waits for no disk; what survives a kill is tested on the embedded server, which does.

# start_cluster — sets CLUSTER_URL, CLUSTER_USER, CLUSTER_PASSWORD; the account may create databases and is no superuser.
start_cluster() {
    need_file /usr/lib/postgresql/15/bin/initdb postgresql-15 "The second database"
    cluster_bin=/usr/lib/postgresql/15/bin
    cluster_dir=$(mktemp -d)
    CLUSTER_USER=shanyu
    CLUSTER_PASSWORD=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    printf '%s\n' "$CLUSTER_PASSWORD" >"$cluster_dir/password"
    [ "$(id -u)" -ne 0 ] || chown -R postgres "$cluster_dir"
    as_postgres "$cluster_bin/initdb" -D "$cluster_dir/data" -U postgres -E UTF8 --locale=C.UTF-8 \
        --auth=scram-sha-256 --pwfile="$cluster_dir/password" >"$BUILD/log/pg15.log" 2>&1 || return 1
    for cluster_port in 25432 25433 25434 25435 25436 25437 25438 25439; do
        as_postgres "$cluster_bin/pg_ctl" -D "$cluster_dir/data" -l "$cluster_dir/server.log" -w start \
            -o "-p $cluster_port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c full_page_writes=off" >>"$BUILD/log/pg15.log" 2>&1 && break
        cluster_port=''
    done
    [ -n "$cluster_port" ] || { cat "$cluster_dir/server.log" >>"$BUILD/log/pg15.log"; return 1; }
    # A database of their own to enter by, so that its count of sessions tells whether tests came at all.
    CLUSTER_URL=jdbc:postgresql://127.0.0.1:$cluster_port/entrance
    {
        ask_cluster "create role $CLUSTER_USER login createdb password '$CLUSTER_PASSWORD'" &&
            ask_cluster "create database entrance owner $CLUSTER_USER"
    } >>"$BUILD/log/pg15.log" 2>&1
}

# cluster_sessions — how many connections tests have opened.
cluster_sessions() { ask_cluster "select sessions from pg_stat_database where datname = 'entrance'"; }

# ask_cluster SQL — as its superuser, the bare answer.
ask_cluster() {
    PGPASSWORD=$CLUSTER_PASSWORD "$cluster_bin/psql" -h 127.0.0.1 -p "$cluster_port" -U postgres -At -c "$1" postgres
}

stop_cluster() {
    as_postgres "$cluster_bin/pg_ctl" -D "$cluster_dir/data" -m immediate -w stop >>"$BUILD/log/pg15.log" 2>&1 || true
    rm -rf "$cluster_dir"
}

# PostgreSQL refuses root.
as_postgres() {
    if [ "$(id -u)" -eq 0 ]; then
        (cd / && setpriv --reuid=postgres --regid=postgres --clear-groups "$@")
    else
        "$@"
    fi
}
