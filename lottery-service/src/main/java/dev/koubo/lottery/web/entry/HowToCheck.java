package dev.koubo.lottery.web.entry;

import java.util.List;

/** How a company checks its own place by hand, in both languages. */
record HowToCheck(List<String> ja, List<String> en) {

    static final HowToCheck WORDS = new HowToCheck(
            List.of(
                    "label は、「KVD1-ENTRY」に続けて、プログラムID、事業者キー、nonce を、それぞれ長さ(2バイト、ビッグエンディアン)を前に付けてつなぎ、SHA-256 を計算したものです。事業者キーと nonce は、申込みの控え(/api/v1/applications/{id}/receipt)にあります。",
                    "公表資料(draw-bundle)の draw-<回>/list.txt の listLine 行目が line と同じであること、また sha256sum list.txt の値が manifest.txt の list_sha256 と同じであることを確認します。",
                    "sha256sum manifest.txt の値が、抽選前に公表された manifestSha256 と同じであることを確認します。",
                    "PRK = HMAC-SHA-256(鍵: manifest.txt の SHA-256、内容: beacon.json の乱数)、rankKey = HMAC-SHA-256(鍵: PRK、内容: line に 0x01 を付けたもの)です。redraw=fixed-order の再抽選では、最初の抽選の manifest.txt と乱数を用います。rankKey がないときは、抽選をせずに全員を選定しています。",
                    "result.txt の同じ枠の中で、自分より小さい rankKey の数に1を足したものが place です。place が seats 以下の応募が選定されます。",
                    "全てを一度に確かめるには、java VerifyDraw.java <公表資料の ZIP> <事業者キー> <nonce> を実行します。通信は要りません。"),
            List.of(
                    "The label is the SHA-256 of \"KVD1-ENTRY\" followed by programme id, company key and nonce, each behind its length as two bytes, big-endian. Company key and nonce are in the application's receipt (/api/v1/applications/{id}/receipt).",
                    "In the published bundle (draw-bundle), line listLine of draw-<n>/list.txt is your line, and sha256sum list.txt gives list_sha256 of manifest.txt.",
                    "sha256sum manifest.txt gives manifestSha256, which was published before the draw.",
                    "PRK = HMAC-SHA-256 with the SHA-256 of manifest.txt as its key over the randomness in beacon.json; rankKey = HMAC-SHA-256 with PRK as its key over your line followed by 0x01. A redraw with redraw=fixed-order takes manifest.txt and randomness of the first draw. Without a rankKey no lots were drawn and everybody was selected.",
                    "In result.txt, place is one more than there are smaller keys in the same frame. Places up to seats are selected.",
                    "All at once and offline: java VerifyDraw.java <bundle ZIP> <company key> <nonce>."));
}
