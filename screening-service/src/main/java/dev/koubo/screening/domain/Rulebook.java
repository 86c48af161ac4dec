package dev.koubo.screening.domain;

/** The programme's rules that this service keeps, each in one sentence. */
public enum Rulebook {
    R4(
            "Every call follows a script that opens with the purpose: companies with the basics in place that do not know the next step.",
            "電話は、基本的な対策は済んだが次の一手が分からない企業を支えるという目的から始まる台本に沿って行います。"),
    R18(
            "Security devices or software such as UTM or EDR are in use; counting something else as equivalent needs a written reason.",
            "UTMやEDRなどの機器・ソフトウェアを導入済みであること。同等とみなす場合は理由の記入が必要です。"),
    R19("An information security policy is in place.", "情報セキュリティポリシーを整備済みであること。"),
    R59(
            "The secretariat phones within the promised business days after a form was received, by the end of that day's desk hours.",
            "事務局は申込フォームの受信後、約束した営業日数以内の窓口時間内に電話します。"),
    R60(
            "The first real attempt keeps the promise; every attempt is logged with time, caller and outcome.",
            "最初の架電で約束を果たしたものとし、すべての架電の時刻・担当・結果を記録します。"),
    R61(
            "An applicant counts as unreached after enough attempts on enough business days and a mail, once screening has closed.",
            "所定の回数・営業日数の架電とメール送付を行い、確認期間が終わった後に限り、連絡不能として扱います。"),
    R62(
            "The level is confirmed by phone with a checklist signed off before the terms are explained.",
            "セキュリティレベルは電話で確認し、チェックリストに署名してから規定の説明へ進みます。"),
    R63("Who does not have the level that the programme needs is refused.", "必要なセキュリティ体制がない企業の参加はお断りします。"),
    R65(
            "All rules and duties of the valid script are explained before an acceptance is recorded.",
            "有効な台本の規定・遵守事項をすべて説明してからでなければ、了解を記録できません。"),
    R66(
            "An application is complete only when somebody on the applicant's side has accepted what was explained.",
            "説明内容について申込者側の了解を得て、はじめて申込みが完了します。"),
    R67("Who does not accept the terms does not take part.", "規定を了解いただけない場合、申込みは終了します。"),
    R68("A call may fall after the window closed if the form came in time.", "申込フォームが期限内に届いていれば、電話確認は締切後でもかまいません。"),
    R69("The secretariat, and nobody else, records calls and checks.", "電話と確認の記録は事務局だけが行います。"),
    R70(
            "Tokyo approves each completed application, by another person than those who recorded it.",
            "完了した申込みは、記録した者とは別の東京都の担当者が承認します。"),
    R73(
            "A case that has come to its end does not move again, so that the pool can be frozen.",
            "終了した案件は動きません。これにより抽選対象を確定できます。"),
    R74(
            "Calls are made in desk hours, booked ones at their time and the others in the order of their due date.",
            "電話は窓口時間内に、予約分は予約時刻に、それ以外は期限の早い順に行います。"),
    R75(
            "Answers given on the phone stay inside; others learn the class of the outcome only.",
            "電話での回答内容は内部に留め、外部には結果の区分だけを伝えます。");

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
