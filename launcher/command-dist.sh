# ./shanyu dist [FILE]: one archive that installs on a bare Debian, with the Java it was built with.

# What of that Java the application uses; the rest, compilers and tools, stays behind.
DIST_MODULES=java.se,jdk.unsupported,jdk.httpserver,jdk.crypto.ec,jdk.zipfs,jdk.net,jdk.management,jdk.localedata,jdk.charsets

# write_inventory DIR — every library the archive holds, as CycloneDX (ASVS 15.1.2): java.cdx.json is what Maven resolved for the
# application, frontend.cdx.json what package-lock.json fixes for the pages. Neither names a time or a random number.
write_inventory() {
    mkdir -p "$1" &&
        maven -Dmaven.test.skip=true -Dspotless.check.skip=true -pl backend -am compile org.cyclonedx:cyclonedx-maven-plugin:makeBom \
            -DoutputFormat=json -DoutputName=inventory -DprojectType=application -DincludeBomSerialNumber=false &&
        cp "$ROOT/backend/target/inventory.json" "$1/java.cdx.json" &&
        node "$ROOT/frontend/scripts/inventory.mjs" >"$1/frontend.cdx.json"
}

command_dist() {
    [ $# -le 1 ] || misused "dist takes one file name, or none." "./shanyu dist [FILE.tar.gz]"
    build_application
    build_verifier
    need_node
    dist_file=${1:-$BUILD/shanyu-linux-x64.tar.gz}
    dist_work=$(mktemp -d)
    dist_tree=$dist_work/shanyu
    mkdir -p "$dist_tree/bin" "$dist_tree/docs"
    step "Linking a Java runtime" "$BUILD/log/jlink.log" "$JAVA_HOME/bin/jlink" --add-modules "$DIST_MODULES" \
        --include-locales=en,zh --strip-debug --no-man-pages --no-header-files --compress zip-6 --output "$dist_tree/runtime" || exit 1
    mkdir "$dist_tree/app"
    cp -R "$APP/shanyu.jar" "$APP/lib" "$dist_tree/app/"
    # It unpacked the application; what serves needs it no more.
    rm -f "$dist_tree"/app/lib/spring-boot-jarmode-tools-*.jar
    step "Listing the libraries" "$BUILD/log/inventory.log" write_inventory "$dist_tree/inventory" || exit 1
    cp "$VERIFIER" "$dist_tree/shanyu-verify.jar"
    for dist_program in shanyu-server shanyu-admin; do
        sed "s|@FLAGS@|$JVM_FLAGS|" "$ROOT/packaging/$dist_program" >"$dist_tree/bin/$dist_program"
        chmod 755 "$dist_tree/bin/$dist_program"
    done
    cp "$ROOT/packaging/install.sh" "$ROOT/packaging/shanyu.service" "$ROOT/packaging/shanyu.env" "$dist_tree/"
    cp "$ROOT/docs/operations.md" "$ROOT/docs/verifier.md" "$dist_tree/docs/"
    chmod -R a+rX "$dist_tree"
    # The same tree gives the same archive: names in order, one owner, one time.
    tar --sort=name --owner=0 --group=0 --numeric-owner --mtime='2026-01-01 00:00:00 UTC' -C "$dist_work" -cf - shanyu | gzip -n >"$dist_file.part"
    mv "$dist_file.part" "$dist_file"
    rm -rf "$dist_work"
    echo "$dist_file"
}
