#!/bin/sh
# Installs what lies beside it, or a newer version over it: programs to /opt/shanyu, an account and a directory for the data,
# and the service. Data and settings are never touched. Run as root.
set -eu
[ "$(id -u)" -eq 0 ] || { echo "Run this as root." >&2; exit 1; }
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)

id shanyu >/dev/null 2>&1 ||
    useradd --system --user-group --home-dir /var/lib/shanyu --shell /usr/sbin/nologin shanyu
install -d -o shanyu -g shanyu -m 711 /var/lib/shanyu
install -d -m 700 /etc/shanyu
[ -f /etc/shanyu/shanyu.env ] || install -m 600 "$here/shanyu.env" /etc/shanyu/shanyu.env

# The new version is whole before it takes the old one's place.
rm -rf /opt/shanyu.new
mkdir -p /opt/shanyu.new
cp -R "$here/." /opt/shanyu.new/
chown -R root:root /opt/shanyu.new
rm -rf /opt/shanyu.old
[ ! -d /opt/shanyu ] || mv /opt/shanyu /opt/shanyu.old
mv /opt/shanyu.new /opt/shanyu

ln -sf /opt/shanyu/bin/shanyu-admin /usr/local/bin/shanyu-admin
install -d /etc/systemd/system
install -m 644 /opt/shanyu/shanyu.service /etc/systemd/system/shanyu.service
if [ -d /run/systemd/system ]; then
    systemctl daemon-reload
    systemctl enable shanyu
    echo "Start it with: systemctl restart shanyu"
else
    echo "There is no systemd here; start it with: setpriv --reuid shanyu --regid shanyu --clear-groups /opt/shanyu/bin/shanyu-server"
fi
echo "Settings: /etc/shanyu/shanyu.env. Data: /var/lib/shanyu. First steps: /opt/shanyu/docs/operations.md"
