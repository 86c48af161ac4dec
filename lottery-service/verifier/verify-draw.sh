#!/usr/bin/env bash
# Recomputes the draws of a published bundle (KVD1) with standard tools alone: unzip, sha256sum, openssl, sort, awk, grep.
#
#   ./verify-draw.sh bundle.zip
#
# Ends with 0 if everything holds, with 1 and the failed step if not. One openssl call an entry, so a list of a thousand
# takes seconds; for more, and for the place of one company, use VerifyDraw.java. Of a drand beacon it checks that the
# result follows from the signature, not the signature itself.
set -euo pipefail
export LC_ALL=C

[ $# -eq 1 ] || { echo "usage: $0 bundle.zip" >&2; exit 2; }
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
in_frame() { grep -c "^$2 " "$1" || true; }

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
    [ "$(head -n 1 $this/manifest.txt)" = KVD1 ] && [ "$(field $this draw)" = $draw ] || fail "$this/manifest.txt" "wrong draw"
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

    if grep -q '^void ' $this/result.txt; then
        [ "$(member $this type)" = void ] || fail "$this/beacon.json" "not that of a void draw"
        echo "draw $draw: $(cat $this/result.txt)"
        draw=$((draw + 1))
        continue
    fi

    # §4: the beacon is what the manifest announced.
    beacon=$(field $this beacon)
    [ "$(member $this type)" = "${beacon%%:*}" ] || fail "$this/beacon.json" "another kind than announced"
    fits=no
    [ "$(wc -l < $this/list.txt)" -ne $((seats_RW + seats_CM + seats_SO)) ] || fits=yes
    case $beacon in
        none) [ $fits = yes ] || fail "$this/beacon.json" "lots must be drawn"; prk=- ;;
        parent) [ "$(field $this redraw)" = fixed-order ] || fail "$this/beacon.json" "no fixed order"; prk=$first_prk ;;
        ceremony:*)
            secret_a=$(member $this secretA) secret_b=$(member $this secretB)
            [ "ceremony:$(raw "$secret_a" | sha256sum | cut -c1-64):$(raw "$secret_b" | sha256sum | cut -c1-64)" = "$beacon" ] ||
                fail "$this/beacon.json" "a secret is not the committed one"
            prk=$(raw "$secret_a$secret_b" | hmac "$(hash $this/manifest.txt)") ;;
        drand:*)
            [ "$(member $this round)" = "${beacon##*:}" ] || fail "$this/beacon.json" "not the announced round"
            echo "NOTE: $this: the BLS signature is not checked by this tool"
            prk=$(raw "$(member $this signature)" | hmac "$(hash $this/manifest.txt)") ;;
        *) fail "$this/beacon.json" "unknown kind" ;;
    esac
    [ $fits = no ] || [ "$beacon" = none ] || fail "$this/beacon.json" "everybody fits, so no lots are drawn"
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
