#!/bin/sh
# MediBook.app and a disk image out of build/program, on macOS. NOT RUN on the machine where it was written;
# .github/workflows/build.yml runs it.
#   packaging/macos/make_bundle.sh VERSION
# CODESIGN_IDENTITY, if set, signs it ("Developer ID Application: …"); NOTARY_PROFILE, if set too, has it notarised.
set -eu
cd "$(dirname "$0")/../.."
version=${1:?give the version}
app=build/program/MediBook.app
image=build/medibook-$version-macos-$(uname -m).dmg

[ -d "$app" ] || { echo "there is no $app: run make build on macOS first" >&2; exit 1; }
if [ -n "${CODESIGN_IDENTITY:-}" ]; then
    # The inside first: both servers' programs and every library.
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' -o -perm -u+x \) -print0 |
        xargs -0 codesign --force --options runtime --timestamp --sign "$CODESIGN_IDENTITY"
    codesign --force --options runtime --timestamp --sign "$CODESIGN_IDENTITY" "$app"
fi
rm -f "$image"
hdiutil create -volname MediBook -srcfolder "$app" -ov -format UDZO "$image"
if [ -n "${CODESIGN_IDENTITY:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
