package dev.koubo.scheduling.domain;

/** The programme's rules that this service keeps, each in a sentence of our own. */
public enum Rulebook {
    R108(
            "Support is given only to a company whose participation is confirmed by both consent forms and has not ended.",
            "支援の対象は、二つの同意書により参加が確定し、参加が終了していない事業者に限ります。"),
    R136("All sessions are to be attended; the record of each company is kept.", "全ての回への出席が原則であり、事業者ごとの出席状況を記録します。"),
    R145("The sessions take place on the dates of the programme's definition.", "各回は、プログラムの定義に定める日に開催します。"),
    R149("The round-table is optional and is held only on some days.", "意見交換会は任意参加であり、一部の回に限り開催します。"),
    R154(
            "The survey opens when the workshop ends and is answered once, on the same day; a late answer is kept and marked.",
            "アンケートはワークショップ終了後に開始し、当日中に一度だけ回答します。遅れた回答は、その旨を付して保存します。"),
    R159(
            "Attendance is recorded for each part from its start; a correction gives its reason and keeps what was there before.",
            "出欠は各部の開始以降に部ごとに記録し、訂正には理由を付して訂正前の記録も残します。"),
    R160("The secretariat decides how a missed session is handled.", "欠席した回の取扱いは、運営事務局が決定します。"),
    R166("A company is visited as many times as the programme plans, and no more.", "専門家の訪問は、一事業者につき定められた回数までです。"),
    R167("Visits take place within the period of visits.", "訪問は、定められた訪問期間内に行います。"),
    R168("A visit takes place at the company's office in Tokyo or online.", "訪問は、都内の事業所またはオンラインで行います。"),
    R169(
            "A visit takes about two hours, in which neither its expert nor its company has another visit.",
            "訪問は約二時間とし、その間、専門家も事業者も他の訪問を入れることができません。"),
    R170("The first visit takes place from mid-July to early August.", "初回の訪問は、七月中旬から八月上旬までに行うことが原則です。"),
    R171(
            "Visits are arranged once participation is confirmed, step by step: slots to come are proposed, one of them is fixed, the visit is held.",
            "訪問日程は参加確定後に調整し、これから先の候補の提示、候補からの選択、実施の順に進めます。"),
    R173("After the visit its expert reports what was found and the next actions.", "専門家は、訪問の終了後に結果と次の取組みを報告します。"),
    R175(
            "A visit that is arranged anew keeps its number; one that was cancelled does not count as done.",
            "日程を改めた訪問も回の番号は変わらず、取り消された訪問は実施済みに数えません。"),
    R180("Seats of a briefing go to those who come first.", "説明会の席は、先着順で割り当てます。"),
    R181("Registration ends when a briefing is full.", "説明会は、定員に達した時点で受付を終了します。"),
    R182("Registration ends with the day before the briefing.", "説明会の申込みは、開催日の前日までです。"),
    R198(
            "The survey of the last session, and only that one, asks whether the company can plan its security and explain the plan.",
            "最終回のアンケートに限り、自社のセキュリティ計画を立て説明できるかを伺います。");

    private final String english;
    private final String japanese;

    Rulebook(String english, String japanese) {
        this.english = english;
        this.japanese = japanese;
    }

    /** The rule in English. */
    public String english() {
        return english;
    }

    /** The rule in Japanese. */
    public String japanese() {
        return japanese;
    }
}
