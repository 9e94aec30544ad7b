#!/bin/sh
# MediBook.app and a disk image out of build/program, on macOS. NOT RUN on the machine where it was written;
# .github/workflows/build.yml runs it.
#   packaging/macos/make_bundle.sh VERSION
# CODESIGN_IDENTITY, if set, signs it ("Developer ID Application: …"); NOTARY_PROFILE, if set too, has it notarised
# (xcrun notarytool store-credentials makes one).
set -eu
cd "$(dirname "$0")/../.."
version=${1:?give the version}
app=build/program/MediBook.app
image=build/medibook-$version-macos-$(uname -m).dmg

[ -d "$app" ] || { echo "there is no $app: run make build on macOS first" >&2; exit 1; }

sign() {
    codesign --force --options runtime --timestamp --entitlements packaging/macos/entitlements.plist \
        --sign "$CODESIGN_IDENTITY" "$@"
}

if [ -n "${CODESIGN_IDENTITY:-}" ]; then
    # The inside first: both servers' programs and every library; what is no code is sealed by the bundle.
    find "$app/Contents" -type f | while IFS= read -r file; do
        case $(file -b "$file") in Mach-O*) sign "$file" ;; esac
    done
    find "$app/Contents" -type d -name '*.framework' | while IFS= read -r framework; do sign "$framework"; done
    # Signing has changed those files: the list that `medibook self-test` compares with is made anew, before it is sealed.
    build/program-environment/bin/python -I packaging/inventory.py --contents "$app/Contents/Frameworks"
    sign "$app"
    codesign --verify --deep --strict "$app"
fi

stage=build/disk-image
rm -rf "$stage" "$image"
mkdir -p "$stage"
ditto "$app" "$stage/MediBook.app"
ln -s /Applications "$stage/Applications"
hdiutil create -volname MediBook -srcfolder "$stage" -ov -format UDZO "$image"
rm -rf "$stage"
if [ -n "${CODESIGN_IDENTITY:-}" ]; then
    codesign --force --timestamp --sign "$CODESIGN_IDENTITY" "$image"
    if [ -n "${NOTARY_PROFILE:-}" ]; then
        xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
        xcrun stapler staple "$image"
    fi
fi
echo "$image"
