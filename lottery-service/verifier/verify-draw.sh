#!/usr/bin/env bash
# Recomputes the draws of a published bundle (KVD1) with standard tools alone: unzip, sha256sum, openssl, sort, awk, grep.
#
#   ./verify-draw.sh [--chain hash,genesis,period] bundle.zip
#
# Ends with 0 if everything holds, with 1 and the failed step if not. One openssl call an entry, so a list of a thousand
# takes seconds; for more, and for the place of one company, use VerifyDraw.java. Of a drand beacon it checks that the
# result follows from the signature, not the signature itself, and says so. A draw by another chain than quicknet fails
# unless --chain names it: its hash and, in seconds, when its round 1 was signed and how long it takes to the next.
set -euo pipefail
export LC_ALL=C

chain_hash=52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971 chain_genesis=1692803367 chain_period=3
if [ "${1:-}" = --chain ] && [ $# -eq 3 ]; then
    IFS=, read -r chain_hash chain_genesis chain_period <<< "$2"
    shift 2
fi
[ $# -eq 1 ] || { echo "usage: $0 [--chain hash,genesis,period] bundle.zip" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
unzip -q "$1" -d "$folder" || { echo "FAIL: bundle: not a readable ZIP"; exit 1; }
cd "$folder"

fail() { echo "FAIL: $1: $2"; exit 1; }
hash() { sha256sum < "$1" | cut -c1-64; }
raw() { printf '%b' "$(printf %s "$1" | sed 's/../\\x&/g')"; }
hmac() { openssl dgst -sha256 -mac HMAC -macopt "hexkey:$1" -r | cut -c1-64; }
field() { sed -n "s/^$2=//p" "$1/manifest.txt"; }
member() { sed -n "s/^ \"$2\": \"\{0,1\}\([^\",]*\)\"\{0,1\},\{0,1\}$/\1/p" "$1/beacon.json"; }
# A beacon.json has one form: the given lines between braces.
beacon_is() {
    { echo '{'; printf '%s\n' "$@"; echo '}'; } | cmp -s - $this/beacon.json || fail $this/beacon.json "not of the one form"
}
# The round of a drand beacon in words; its chain must be the one that is believed.
tell_round() {
    local chain=${beacon#drand:} round=${beacon##*:}
    [ "${chain%:*}" = "$chain_hash" ] || fail $this/beacon.json "it is a round of an unknown chain: ${chain%:*}"
    local at=$((chain_genesis + (round - 1) * chain_period))
    at=$(date -u -d @$at +%Y-%m-%dT%H:%M:%SZ 2> /dev/null || date -u -r $at +%Y-%m-%dT%H:%M:%SZ)
    echo "NOTE: $this: round $round of drand chain $chain_hash, signed at $at; $1"
}
hash_form='[0-9a-f]{64}' counts_form='RW:[0-9]{1,9},CM:[0-9]{1,9},SO:[0-9]{1,9}'
manifest_form="^KVD1
programme=[A-Za-z0-9._-]{1,200}
draw=[0-9]{1,9}
parent=($hash_form|-)
journal=($hash_form|-)
list_sha256=$hash_form
entries=[0-9]{1,9}
guide=$counts_form
seats=$counts_form
beacon=(none|parent|ceremony:$hash_form:$hash_form|drand:$hash_form:[1-9][0-9]{0,17})
redraw=(fresh-beacon|fixed-order)
end\$"
in_frame() { grep -c "^$2 " "$1" || true; }

[ -z "$(tail -c 1 journal.txt)" ] || fail journal "its last line does not end"
# §6: the journal is chained from the hash of the first manifest, and names each entry of draw 0 at most once.
chain=$(hash draw-0/manifest.txt)
number=0
while read -r line; do
    number=$((number + 1))
    body=${line% *}
    [ "${line%% *}" = "$number" ] || fail journal "line $number has the number ${line%% *}"
    chain=$( { raw "$chain"; printf '%s\n' "$body"; } | sha256sum | cut -c1-64)
    [ "${line##* }" = "$chain" ] || fail journal "the chain breaks at line $number"
    grep -qx "$(cut -d' ' -f4,5 <<< "$line")" draw-0/list.txt || fail journal "line $number is no entry of draw 0"
done < journal.txt
[ -z "$(cut -d' ' -f5 journal.txt | sort | uniq -d)" ] || fail journal "an entry is named twice"

: > selected.all # everybody selected in a held draw, as in the lists
extra_RW=0 extra_CM=0 extra_SO=0 held=no held_counted=0 prk=- first_prk=-
draw=0
while [ -d "draw-$draw" ]; do
    this=draw-$draw
    # §3: number, parent, journal line.
    [[ "$(cat $this/manifest.txt; echo end)" =~ $manifest_form ]] || fail $this/manifest.txt "not of the one form"
    [ "$(field $this draw)" = $draw ] || fail "$this/manifest.txt" "wrong draw"
    for common in programme guide redraw; do
        [ "$(field $this $common)" = "$(field draw-0 $common)" ] || fail "$this/manifest.txt" "$common differs from draw 0"
    done
    parent=-
    [ $draw -eq 0 ] || parent=$(hash "draw-$((draw - 1))/result.txt")
    [ "$(field $this parent)" = "$parent" ] || fail "$this/parent" "it does not follow from the result before"
    counted=0
    if [ "$(field $this journal)" != - ]; then
        counted=$(awk -v chain="$(field $this journal)" '$6 == chain { print $1 }' journal.txt)
        [ -n "$counted" ] && [ $draw -gt 0 ] || fail "$this/journal" "no such line"
    fi

    # §2 and §6: the list is sorted, is the one in the manifest, and is what the draw before and the journal lead to.
    sort -c -u $this/list.txt 2> /dev/null || fail "$this/list.txt" "not sorted"
    [ -z "$(cut -d' ' -f2 $this/list.txt | sort | uniq -d)" ] || fail "$this/list.txt" "a company stands twice"
    [ "$(hash $this/list.txt)" = "$(field $this list_sha256)" ] || fail "$this/list.txt" "not the one in the manifest"
    [ "$(wc -l < $this/list.txt)" -eq "$(field $this entries)" ] || fail "$this/list.txt" "the manifest counts others"
    if [ $draw -gt 0 ]; then
        { awk '$5 == "selected" { print $3 }' "draw-$((draw - 1))/result.txt"; head -n "$counted" journal.txt | cut -d' ' -f5; } > gone
        grep -vF -f gone "draw-$((draw - 1))/list.txt" > expected || true
        cmp -s expected $this/list.txt || fail "$this/list.txt" "not what the draw before and the journal lead to"
    fi

    # §3: seats by guide number or as freed, then moved one by one by g / (2x + 1), ties to the earlier frame.
    IFS=:, read -r _ guide_RW _ guide_CM _ guide_SO <<< "$(field $this guide)"
    wanted_RW=$guide_RW wanted_CM=$guide_CM wanted_SO=$guide_SO
    if [ $held = yes ]; then
        head -n "$counted" journal.txt | tail -n "+$((held_counted + 1))" | cut -d' ' -f4,5 | { grep -xF -f selected.all || true; } > freed
        for frame in RW CM SO; do printf -v "wanted_$frame" %s "$(in_frame freed $frame)"; done
    fi
    left=0
    for frame in RW CM SO; do
        wanted=wanted_$frame
        printf -v "entries_$frame" %s "$(in_frame $this/list.txt $frame)"
        entries=entries_$frame
        printf -v "seats_$frame" %s $((entries < wanted ? entries : wanted))
        printf -v "moved_$frame" %s "$((extra_$frame))"
        left=$((left + wanted - seats_$frame))
    done
    while [ $left -gt 0 ]; do
        best=
        for frame in RW CM SO; do
            [ $((seats_$frame < entries_$frame)) -eq 1 ] || continue
            if [ -z "$best" ] || [ $((guide_$frame * (2 * moved_$best + 1) > guide_$best * (2 * moved_$frame + 1))) -eq 1 ]; then
                best=$frame
            fi
        done
        [ -n "$best" ] || break
        printf -v "seats_$best" %s $((seats_$best + 1))
        printf -v "moved_$best" %s $((moved_$best + 1))
        left=$((left - 1))
    done
    [ "$(field $this seats)" = "RW:$seats_RW,CM:$seats_CM,SO:$seats_SO" ] ||
        fail "$this/seats" "recomputed RW:$seats_RW,CM:$seats_CM,SO:$seats_SO"

    beacon=$(field $this beacon)
    if grep -q '^void ' $this/result.txt; then
        beacon_is ' "type": "void"'
        [[ "$(cat $this/result.txt; echo end)" =~ ^void\ [0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z\ [A-Z_]+$'\n'end$ ]] ||
            fail $this/result.txt "not of the one form"
        [ "${beacon%%:*}" != drand ] || tell_round "given up: whether it was really missing, any drand client tells"
        echo "draw $draw: $(cat $this/result.txt)"
        draw=$((draw + 1))
        continue
    fi

    # §4: the beacon is what the manifest announced.
    fits=no
    [ "$(wc -l < $this/list.txt)" -ne $((seats_RW + seats_CM + seats_SO)) ] || fits=yes
    case $beacon in
        none) beacon_is ' "type": "none"'; [ $fits = yes ] || fail "$this/beacon.json" "lots must be drawn"; prk=- ;;
        parent)
            beacon_is ' "type": "parent"'
            [ "$(field $this redraw)" = fixed-order ] && [ $held = yes ] || fail "$this/beacon.json" "no order that could be kept"
            prk=$first_prk ;;
        ceremony:*)
            secret_a=$(member $this secretA) secret_b=$(member $this secretB)
            [[ "$secret_a $secret_b" =~ ^$hash_form\ $hash_form$ ]] || fail $this/beacon.json "no two secrets"
            beacon_is ' "type": "ceremony",' " \"secretA\": \"$secret_a\"," " \"secretB\": \"$secret_b\""
            [ "ceremony:$(raw "$secret_a" | sha256sum | cut -c1-64):$(raw "$secret_b" | sha256sum | cut -c1-64)" = "$beacon" ] ||
                fail "$this/beacon.json" "a secret is not the committed one"
            prk=$(raw "$secret_a$secret_b" | hmac "$(hash $this/manifest.txt)") ;;
        drand:*)
            signature=$(member $this signature)
            [[ "$signature" =~ ^[0-9a-f]{96}$ ]] || fail $this/beacon.json "no signature"
            [ "$(member $this round)" = "${beacon##*:}" ] || fail "$this/beacon.json" "not the announced round"
            beacon_is ' "type": "drand",' " \"round\": ${beacon##*:}," " \"signature\": \"$signature\""
            tell_round "the manifest must have been published before that"
            echo "NOTE: $this: NOT CHECKED HERE: that the signature is the one of the chain's group (BLS12-381," \
                "bls-unchained-g1-rfc9380). Any drand client verifies it; or compare it with what a mirror gives at" \
                "/$chain_hash/public/${beacon##*:}"
            prk=$(raw "$signature" | hmac "$(hash $this/manifest.txt)") ;;
        *) fail "$this/beacon.json" "unknown kind" ;;
    esac
    [ $fits = no ] || [ "$beacon" = none ] || fail "$this/beacon.json" "everybody fits, so no lots are drawn"
    [ $fits$held$(field $this redraw) != noyesfixed-order ] || [ "$beacon" = parent ] || fail "$this/beacon.json" "the order is not kept"
    [ $held = yes ] || first_prk=$prk

    # §5: rank keys, places and who is selected.
    while read -r line; do
        if [ "$prk" = - ]; then key=-; else key=$(printf '%s\001' "$line" | hmac "$prk"); fi
        echo "$key $line"
    done < $this/list.txt > ranked
    for frame in RW CM SO; do
        grep " $frame " ranked | sort | awk -v seats="$((seats_$frame))" \
            '{ print $2, NR, $3, $1, (NR <= seats ? "selected" : "not-selected") }' || true
    done > recomputed
    cmp -s recomputed $this/result.txt || fail "$this/result.txt" "not what commitment and randomness lead to"
    awk '$5 == "selected" { print $1, $3 }' $this/result.txt >> selected.all
    extra_RW=$moved_RW extra_CM=$moved_CM extra_SO=$moved_SO held=yes held_counted=$counted
    echo "draw $draw: $(wc -l < $this/list.txt) entries, $(grep -c ' selected$' $this/result.txt || true) selected, manifest $(hash $this/manifest.txt)"
    draw=$((draw + 1))
done
[ "$(find . -name manifest.txt | wc -l)" -eq $draw ] || fail bundle "the numbers of the draws have a gap"
echo "OK: $draw draws and $number journal lines hold"
