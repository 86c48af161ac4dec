#!/usr/bin/env bash
# Recomputes the draws of a published bundle (KVD1) with standard tools alone: unzip, sha256sum, openssl, sort, awk.
#
#   ./verify-draw.sh [--chain hash,genesis,period] bundle.zip      # or the folder into which it was unpacked
#
# Ends with 0 if everything holds, with 1 and the failed step if not: the step that VerifyDraw.java names, which can also tell
# the place of one company. Needs bash 4.2 or later and any awk. Of a drand beacon it checks that the result follows from the
# signature, not the signature itself, and says so. A draw by another chain than quicknet fails unless --chain names it: its
# hash and, in seconds, when its round 1 was signed and how long to the next. One openssl for a thousand entries, each in a
# file of its own, so a list of ten thousand takes seconds; TMPDIR=/dev/shm keeps these files off a slow disk.
set -euo pipefail
shopt -s globstar dotglob nullglob
export LC_ALL=C TZ=UTC0

n=$'\n' hash_form='[0-9a-f]{64}' number_form='[0-9]{1,9}' instant_form='[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z'
manifest_form="^KVD1
programme=([A-Za-z0-9._-]+)
draw=($number_form)
parent=($hash_form|-)
journal=($hash_form|-)
list_sha256=($hash_form)
entries=($number_form)
guide=RW:($number_form),CM:($number_form),SO:($number_form)
seats=(RW:$number_form,CM:$number_form,SO:$number_form)
beacon=([^[:space:]]+)
redraw=(fresh-beacon|fixed-order)
\$"
journal_form="^(([0-9]+) $instant_form (WITHDRAWN|LAPSED|EXCLUDED) (RW|CM|SO) $hash_form) ($hash_form)$n\$"
void_form="^void $instant_form [A-Z_]+$n\$"
drand_form="^drand:($hash_form):([1-9][0-9]{0,17})\$"
secrets_form='^[{]'$n' "type": "ceremony",'$n' "secretA": "('$hash_form')",'$n' "secretB": "('$hash_form')"'$n'[}]'$n'$'
round_form='^[{]'$n' "type": "drand",'$n' "round": ([0-9]+),'$n' "signature": "([0-9a-f]{96})"'$n'[}]'$n'$'

step=bundle
fail() { echo "FAIL: $step: $1"; exit 1; }
need() { [ -f "$1" ] || fail "$1 is missing"; }
# A small file as it is, into the variable text.
read_text() { need "$1"; ! IFS= read -r -d '' text < "$1" || fail "$1 holds a byte 0"; }
# The lines of a file with their ends, into the array lines.
read_lines() {
    need "$1"; mapfile lines < "$1"
    [ ${#lines[@]} -eq 0 ] || [[ ${lines[${#lines[@]} - 1]} == *"$n" ]] || fail "the last line of $1 does not end"
}
# The bytes that hex digits stand for.
raw() {
    local at bytes=
    for ((at = 0; at < ${#1}; at += 2)); do bytes+="\\x${1:at:2}"; done
    printf %b "$bytes"
}
# HMAC under a key in hex digits, of each of the files: lines "<hash> *<file>".
hmac() { openssl dgst -sha256 -mac HMAC -macopt "hexkey:$1" -r "${@:2}"; }

chain_hash=52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971 chain_genesis=1692803367 chain_period=3
if [ "${1:-}" = --chain ] && [ $# -eq 3 ]; then
    [[ $2 =~ ^($hash_form),([0-9]{1,12}),0*([1-9][0-9]{0,5})$ ]] || fail "not a chain: $2"
    chain_hash=${BASH_REMATCH[1]} chain_genesis=$((10#${BASH_REMATCH[2]})) chain_period=${BASH_REMATCH[3]}
    shift 2
fi
[ $# -eq 1 ] || { echo "usage: $0 [--chain hash,genesis,period] bundle.zip|folder" >&2; exit 2; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
bundle=$1
if [ ! -d "$bundle" ]; then
    bundle=$scratch/bundle
    unzip -q "$1" -d "$bundle" < /dev/null || fail "not a readable ZIP"
fi
cd "$bundle"

draws=0 files=0
for name in **; do
    [ ! -L "$name" ] || fail "$name is a link"
    [ -d "$name" ] || files=$((files + 1))
    [[ $name != */manifest.txt ]] || draws=$((draws + 1))
done
[ $draws -gt 0 ] && [ $files -eq $((4 * draws + 1)) ] || fail "files are missing or there are others"

# §2, in awk: what every line of every list must be. Where a program reads other files too, its own rules pass them by.
list_rules='
    function fail(reason) { print reason; failed = 1; exit 1 }
    length($0) != 67 || !/^(RW|CM|SO) [0-9a-f]+$/ { fail("line " FNR " of a list is not of the form") }
    $0 <= last { fail("a list is not sorted") }
    $2 in frame { fail("a company stands twice in a list") }
    { last = $0; frame[$2] = $1; count++; entries[$1]++ }'

step=journal
need draw-0/manifest.txt
declare -A sha256 line_with
while read -r hash name; do sha256[$name]=$hash; done < <(sha256sum draw-*/*.txt)
# §6: the hash of each line is taken over the one of the line before, the first over the one of the first manifest. As all
# of them stand there, one process recomputes a thousand.
read_lines journal.txt
chain=${sha256[draw-0/manifest.txt]} links=() chains=()
for ((number = 1; number <= ${#lines[@]}; number++)); do
    [[ ${lines[number - 1]} =~ $journal_form ]] || fail "line $number is not of the form"
    [ "${BASH_REMATCH[2]}" = $number ] || fail "line $number has the number ${BASH_REMATCH[2]}"
    { raw "$chain"; printf '%s\n' "${BASH_REMATCH[1]}"; } > "$scratch/link-$number"
    chain=${BASH_REMATCH[5]}
    links+=("$scratch/link-$number") chains+=("$chain") line_with[$chain]=$number
done
mapfile hashes < <(for ((at = 0; at < ${#links[@]}; at += 1000)); do sha256sum "${links[@]:at:1000}"; done)
for ((at = 0; at < ${#links[@]}; at++)); do
    [ "${hashes[at]%% *}" = "${chains[at]}" ] || fail "the chain breaks at line $((at + 1))"
done
# A line names an entry of draw 0, and no entry is named twice.
read_lines draw-0/list.txt
reason=$(awk '
    part == "journal" && $4 != frame[$5] { fail("line " $1 " is no entry of draw 0") }
    part == "journal" && named[$5]++ { fail("line " $1 " names an entry again") }
    part == "journal" { next }
    '"$list_rules" part=list draw-0/list.txt part=journal journal.txt) || fail "$reason"

# A beacon.json that tells nothing but its type has one form.
bare_beacon() { [ "$text" = "{$n \"type\": \"$1\"$n}$n" ] || fail "not of the one form"; }
# The round of a drand beacon in words; its chain must be the one that is believed, its time one that a clock can show.
tell_round() {
    [[ $beacon =~ $drand_form ]] || fail "unknown kind"
    [ "${BASH_REMATCH[1]}" = "$chain_hash" ] || fail "it is a round of an unknown chain: ${BASH_REMATCH[1]}"
    round=${BASH_REMATCH[2]}
    [ $((round - 1)) -le $(((31556889864403199 - chain_genesis) / chain_period)) ] || fail "the round is beyond all time"
    printf "NOTE: $this: round $round of drand chain $chain_hash, signed at %(%Y-%m-%dT%H:%M:%SZ)T; $1\n" \
        $((chain_genesis + (round - 1) * chain_period))
}
# §5: the rank key of each entry in lines, or none: "<key> *<number of the frame> <frame> <label>". A key's message lies in a
# file of that name; one openssl takes a thousand.
declare -A frame_number=([RW]=1 [CM]=2 [SO]=3)
rank_keys() {
    local at line names; cd "$scratch"
    for ((at = 0; at < ${#lines[@]}; at += 1000)); do
        names=()
        for line in "${lines[@]:at:1000}"; do
            names+=("${frame_number[${line% *}]} ${line%"$n"}")
            printf '%s\001' "${line%"$n"}" > "${names[${#names[@]} - 1]}"
        done
        if [ "$1" = - ]; then printf -- '- *%s\n' "${names[@]}"; else hmac "$1" "${names[@]}"; fi
        [ ${#names[@]} -lt 1000 ] || rm -f "${names[@]}"
    done
}

# Kept from draw to draw: extra seats, journal lines counted, the first key, the list before, the results of the held draws.
extra=(0 0 0) counted=0 held=no held_counted=0 first_prk=- before=/dev/null results=(/dev/null)
for ((draw = 0; draw < draws; draw++)); do
    this=draw-$draw
    # §3: number, parent, journal line.
    step=$this/manifest.txt
    read_text $this/manifest.txt
    [[ $text =~ $manifest_form && ${#BASH_REMATCH[1]} -le 200 ]] || fail "not of the one form"
    said=("${BASH_REMATCH[@]}") beacon=${BASH_REMATCH[11]} redraw=${BASH_REMATCH[12]}
    guide=($((10#${said[7]})) $((10#${said[8]})) $((10#${said[9]})))
    [ "${said[2]}" = $draw ] || fail "wrong draw"
    [ $draw -gt 0 ] || common="${said[1]} ${guide[*]} $redraw"
    [ "${said[1]} ${guide[*]} $redraw" = "$common" ] || fail "programme, guide or redraw differ from draw 0"
    step=$this/parent
    parent=-
    [ $draw -eq 0 ] || parent=${sha256[draw-$((draw - 1))/result.txt]}
    [ "${said[3]}" = "$parent" ] || fail "it does not follow from the result before"
    counted_before=$counted counted=0
    [ "${said[4]}" = - ] || counted=${line_with[${said[4]}]:--1}
    [ $counted -ge $counted_before ] && [ $((draw > 0 || counted == 0)) = 1 ] ||
        fail "the journal line that counts does not exist or goes back"

    # §2 and §6: the list is the one in the manifest, and what the draws before and the journal lead to.
    step=$this/list.txt
    read_lines $this/list.txt
    [ "${sha256[$this/list.txt]}" = "${said[5]}" ] || fail "not the one in the manifest"
    counts=$(awk -v draw=$draw -v counted=$counted -v held_counted=$held_counted '
        part == "result" { if ($5 == "selected") selected[$3]; next }
        part == "journal" && $1 <= counted { gone[$5] }
        part == "journal" && $1 <= counted && $1 > held_counted && ($5 in selected) { freed[$4]++ }
        part == "journal" { next }
        part == "before" { if (!($2 in selected) && !($2 in gone)) expected[++due] = $0; next }
        '"$list_rules"'
        draw > 0 && $0 != expected[count] { fail("not what the draws before and the journal lead to") }
        END {
            if (!failed && draw > 0 && count + 0 != due + 0) fail("not all that the draws before and the journal lead to")
            if (!failed) print count + 0, entries["RW"] + 0, entries["CM"] + 0, entries["SO"] + 0,
                freed["RW"] + 0, freed["CM"] + 0, freed["SO"] + 0
        }' part=result "${results[@]}" part=journal journal.txt part=before $before part=list $this/list.txt) || fail "$counts"
    read -ra counts <<< "$counts"
    entries=("${counts[@]:1:3}") freed=("${counts[@]:4:3}")
    [ "${said[6]}" = "$counts" ] || fail "the manifest counts others"

    # §3: seats by guide number or as freed, then moved one by one by g / (2x + 1), ties to the earlier frame.
    step=$this/seats
    wanted=("${guide[@]}") left=0 moved=("${extra[@]}")
    [ $held = no ] || wanted=("${freed[@]}")
    for frame in 0 1 2; do
        seats[frame]=$((entries[frame] < wanted[frame] ? entries[frame] : wanted[frame]))
        left=$((left + wanted[frame] - seats[frame]))
    done
    for ((; left > 0; left--)); do
        best=
        for frame in 0 1 2; do
            [ ${seats[frame]} -lt ${entries[frame]} ] || continue
            [ -n "$best" ] && ((guide[frame] * (2 * moved[best] + 1) <= guide[best] * (2 * moved[frame] + 1))) || best=$frame
        done
        [ -n "$best" ] || break # everybody has a seat
        seats[best]=$((seats[best] + 1)) moved[best]=$((moved[best] + 1))
    done
    recomputed="RW:${seats[0]},CM:${seats[1]},SO:${seats[2]}"
    [ "${said[10]}" = "$recomputed" ] || fail "recomputed $recomputed"

    need $this/result.txt
    mapfile -n 2 result < $this/result.txt
    step=$this/beacon.json
    read_text $this/beacon.json
    before=$this/list.txt
    if [ ${#result[@]} -eq 1 ] && [[ ${result[0]} =~ $void_form ]]; then
        bare_beacon void
        [[ ! $beacon =~ $drand_form ]] || tell_round "given up: whether it was really missing, any drand client tells"
        echo "draw $draw: ${result[0]%"$n"}"
        continue
    fi

    # §4: the beacon is what the manifest announced.
    selected=$((seats[0] + seats[1] + seats[2])) due=lots
    [ $held$redraw != yesfixed-order ] || due=parent
    [ $selected -ne $counts ] || due=none
    case $due-$beacon in
        none-none) bare_beacon none; prk=- ;;
        parent-parent) bare_beacon parent; prk=$first_prk ;;
        lots-ceremony:*)
            [[ $text =~ $secrets_form ]] || fail "not of the one form"
            for secret in 1 2; do raw "${BASH_REMATCH[secret]}" > "$scratch/secret-$secret"; done
            raw "${BASH_REMATCH[1]}${BASH_REMATCH[2]}" > "$scratch/entropy"
            mapfile hashes < <(sha256sum "$scratch/secret-1" "$scratch/secret-2")
            [ "ceremony:${hashes[0]%% *}:${hashes[1]%% *}" = "$beacon" ] || fail "a secret is not the committed one" ;;
        lots-drand:*)
            tell_round "the manifest must have been published before that"
            [[ $text =~ $round_form ]] || fail "not of the one form"
            [ "${BASH_REMATCH[1]}" = $round ] || fail "not the announced round"
            raw "${BASH_REMATCH[2]}" > "$scratch/entropy"
            echo "NOTE: $this: NOT CHECKED HERE: that the signature is the one of the chain's group (BLS12-381," \
                "bls-unchained-g1-rfc9380). Any drand client verifies it; or compare it with what a mirror gives at" \
                "/$chain_hash/public/$round" ;;
        *) fail "the manifest announced $beacon where ${due/lots/a fresh beacon} is due" ;;
    esac
    [ $due != lots ] || read -r prk _ < <(hmac "${sha256[$this/manifest.txt]}" "$scratch/entropy")
    [ $first_prk != - ] || first_prk=$prk

    # §5: places by rank key within each frame, and who is selected.
    step=$this/result.txt
    hash=$(rank_keys $prk | sort -k 2,2 -k 1,1 -k 4,4 | awk -v seats="${seats[*]}" '
        BEGIN { split(seats, seat) } { number = substr($2, 2); place[number]++
        print $3, place[number], $4, $1, (place[number] <= seat[number] ? "selected" : "not-selected") }' | sha256sum)
    [ "${hash%% *}" = "${sha256[$this/result.txt]}" ] || fail "not what commitment and randomness lead to"
    results+=($this/result.txt) extra=("${moved[@]}") held=yes held_counted=$counted
    echo "draw $draw: $counts entries, $selected selected, manifest ${sha256[$this/manifest.txt]}"
done
echo "OK: $draws draws and ${#links[@]} journal lines hold"
