package dev.koubo.notification.domain;

/** The programme's rules that this service keeps, each in one sentence. */
public enum Rulebook {
    R5("Whoever is selected is told that taking part costs nothing.", "選定された企業には、参加費用が無料であることをお知らせします。"),
    R6("Whoever takes part bears the cost of travel and communication.", "参加に必要な交通費・通信費などは参加企業の負担です。"),
    R22(
            "Whoever lacks the necessary set-up is told of related programmes, national and metropolitan.",
            "必要な体制が整っていない企業には、国と都の関連事業をご案内します。"),
    R38(
            "A form is acknowledged at once: received, not yet complete, and by when the desk will call.",
            "申込フォームの受信後ただちに、受付が未完了であることと電話連絡の期日をお知らせします。"),
    R58(
            "A company that the desk puts into another industry or frame is told so, with the reason.",
            "窓口が業種または枠の区分を変更したときは、理由とともに申込者へお知らせします。"),
    R64(
            "Whoever is refused by level gets one separate mail on related programmes.",
            "お断りした企業には、関連事業のご案内を別途一度だけお送りします。"),
    R81(
            "Whoever is in a draw is mailed, before it is held, all that was published about it.",
            "抽選の対象となる申込者には、抽選の前に公表した内容をメールでもお送りします。"),
    R85("Everybody who sent a form and did not withdraw is told the result.", "申込みを取り下げていないすべての申込者に結果をお知らせします。"),
    R86(
            "The result is told by e-mail; where that does not get through, the desk phones until it has spoken with the company, and each call lies between the failure and now.",
            "結果は電子メールでお知らせし、届かない場合は、お話しできるまで窓口からお電話します(架電日時は不達の判明後かつ現在以前とします)。"),
    R87(
            "No result waits for the manifests of a draw, so that all are told by the date that the definition aims at.",
            "目標日までにすべての結果をお知らせできるよう、結果のメールは抽選の公表内容のメールより先に送ります。"),
    R88("With its result a selected company is asked whether it will take part.", "選定された企業には、結果とあわせて参加の意思を確認します。"),
    R91(
            "A company that a redraw moves up is told so at once, by phone on the same business day if its mail fails in desk hours.",
            "再抽選で繰り上がった企業にはただちにその旨をお知らせし、受付時間内にメールの不達が判明した場合は同じ営業日のうちにお電話します。"),
    R99(
            "Silence is no withdrawal: the company is reminded by mail and phoned until it has answered or was spoken with, and each call lies between the reminder and now.",
            "無回答は辞退とはみなさず、メールでお願いするとともに、ご回答があるかお話しできるまで窓口からお電話します(架電日時はお願いの後かつ現在以前とします)。"),
    R101(
            "A company that was not selected learns until when a redraw may still select it.",
            "選定されなかった企業には、再抽選により選定され得る期限をお知らせします。"),
    R155("The invitation names the venue and the ways from the stations.", "参加のご案内には会場の所在地と最寄駅からの経路を記載します。"),
    R179("The way into a briefing is sent after the registration was accepted.", "説明会の参加用URLは、受付完了後にお送りします。"),
    R187("The desk answers on business days in its hours.", "窓口は営業日の受付時間内に対応します。"),
    R188("Every mail ends with the desk's phone and mail address.", "すべてのメールの末尾に窓口の電話番号とメールアドレスを記載します。"),
    R191(
            "A notice has arrived when its recipient's server or the recipient confirms it; it arrives or bounces after it was sent and not in the future, and what has arrived does not bounce.",
            "通知は、送付後に受信側のサーバーまたは受信者本人による確認が取れた時点で到達したものとします。到達・不達の日時は送付後かつ現在以前とし、到達した通知を不達とすることはできません。"),
    R195("The same mail is not sent twice.", "同じメールを二度送ることはありません。");

    private final String english;
    private final String japanese;

    Rulebook(String english, String japanese) {
        this.english = english;
        this.japanese = japanese;
    }

    public String english() {
        return english;
    }

    public String japanese() {
        return japanese;
    }
}
