#!/bin/sh
# Installs MediBook from this folder; no root needed, nothing is asked.
#   ./install.sh                     for this account: below ~/.local
#   ./install.sh --prefix /usr/local for everybody (as root)
#   PREFIX/lib/medibook/install.sh --remove     takes it away again; settings and data stay
# Installing a newer one over it is an update; windows that are open go on with the version that they were started from.
set -eu

say() { echo "medibook: $*" >&2; }
fail() { say "$*"; exit 1; }

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
if [ "$(id -u)" = 0 ]; then prefix=/usr/local; else prefix=${HOME:?}/.local; fi
remove=
while [ $# -gt 0 ]; do
    case $1 in
        --prefix) [ $# -ge 2 ] || fail "--prefix needs a folder"; prefix=$2; shift 2 ;;
        --prefix=*) prefix=${1#--prefix=}; shift ;;
        --remove) remove=yes; shift ;;
        -h | --help) sed -n '2,6p' "$0" | sed 's/^# \{0,1\}//'; exit 0 ;;
        *) fail "$1 is not understood; see --help" ;;
    esac
done
case $prefix in /*) ;; *) prefix=$PWD/$prefix ;; esac
# Started where it was installed: that is what is meant.
if [ -n "$remove" ] && [ "$(basename "$here")" = medibook ] && [ -d "$here/versions" ]; then
    prefix=$(dirname "$(dirname "$here")")
fi

library=$prefix/lib/medibook
program=$prefix/bin/medibook
share=$prefix/share
entry=$share/applications/medibook.desktop
type=$share/mime/packages/medibook.xml
icon=$share/icons/hicolor/scalable/apps/medibook.svg
manual=$share/man/man1/medibook.1

renew() { # what a desktop reads: without these programs it finds the files at its next start
    if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$share/applications" || :; fi
    if command -v update-mime-database >/dev/null && [ -d "$share/mime/packages" ]; then
        update-mime-database "$share/mime" >/dev/null 2>&1 || :
    fi
    if command -v gtk-update-icon-cache >/dev/null; then gtk-update-icon-cache -qtf "$share/icons/hicolor" 2>/dev/null || :; fi
}

is_running() { # a version that some process was started from (only this account's can be seen, root sees all)
    for process in /proc/[0-9]*/exe; do
        case $(readlink "$process" 2>/dev/null || :) in "$1"/*) return 0 ;; esac
    done
    return 1
}

if [ -n "$remove" ]; then
    [ -d "$library" ] || fail "there is no MediBook in $prefix"
    for version in "$library"/versions/*; do
        if is_running "$version"; then fail "MediBook is open: close it, then remove it"; fi
    done
    rm -f -- "$program" "$entry" "$type" "$icon" "$manual"
    rm -rf -- "$library"
    renew
    echo "MediBook is removed from $prefix. Settings (~/.config/medibook) and data (~/.local/share/medibook) are kept."
    exit 0
fi

[ -x "$here/program/medibook" ] || fail "the program is not beside this script: unpack the whole archive"
version=$(cat "$here/VERSION")
mkdir -p -- "$library/versions" "$prefix/bin" "$share/applications" "$share/mime/packages" \
    "$share/icons/hicolor/scalable/apps" "$share/man/man1" || fail "$prefix cannot be written to; choose another --prefix"

# Beside the others first, then one rename: whatever happens, the link names a whole program.
target=$library/versions/$version
rm -rf -- "$target.new"
if ! cp -R -- "$here/program" "$target.new"; then
    rm -rf -- "$target.new"
    fail "there is no room for the program in $prefix (it needs 200 MB), or it cannot be written to"
fi
if [ -d "$target" ]; then
    if is_running "$target"; then
        rm -rf -- "$target.new"
        fail "this version is installed and open: close MediBook, then install it again"
    fi
    rm -rf -- "$target.old"
    mv -- "$target" "$target.old"
fi
mv -- "$target.new" "$target"
rm -rf -- "$target.old"
ln -sfn -- "../lib/medibook/versions/$version/medibook" "$program.new"
mv -f -- "$program.new" "$program"
cp -- "$here/install.sh" "$library/install.sh"
chmod 755 "$library/install.sh"
if [ -f "$here/medibook.cdx.json" ]; then cp -- "$here/medibook.cdx.json" "$library/"; fi

# The whole path, in quotes: a session's PATH need not hold the folder, and its name may hold a space.
quoted=$(printf '%s' "$program" | sed 's/\\/\\\\\\\\/g; s/["`$]/\\\\&/g; s/%/%%/g')
while IFS= read -r line; do
    case $line in
        Exec=medibook*) printf 'Exec="%s"%s\n' "$quoted" "${line#Exec=medibook}" ;;
        *) printf '%s\n' "$line" ;;
    esac
done <"$here/medibook.desktop" >"$entry"
cp -- "$here/medibook.xml" "$type"
cp -- "$here/medibook.svg" "$icon"
cp -- "$here/medibook.1" "$manual"
renew

# Versions before this one go, unless somebody works with them; the next installation tries again.
for old in "$library"/versions/*; do
    if [ "$old" != "$target" ] && ! is_running "$old"; then rm -rf -- "$old"; fi
done

if command -v ldd >/dev/null; then
    missing=$(LD_LIBRARY_PATH="$target/_internal" ldd "$target"/_internal/PySide6/Qt/plugins/platforms/libqxcb.so \
        "$target"/_internal/PySide6/Qt/lib/libQt6Gui.so.6 2>/dev/null | sed -n 's/^[[:space:]]*\(.*\) => not found/\1/p' | sort -u)
    if [ -n "$missing" ]; then
        say "this system lacks libraries that every desktop has; install them with its own package manager:" $missing
    fi
fi
echo "MediBook $version is installed: $program"
case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *) echo "$prefix/bin is not in PATH: sign in anew, or call it by its whole name." ;;
esac
