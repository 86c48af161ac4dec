package dev.koubo.application.domain;

/** Every way in which this service says no, with the rule behind it and the sentence that the person reads. */
public enum Refusal {
    NOT_YET_OPEN(Rulebook.R33, "受付はまだ始まっていません。", "Applications are not open yet."),
    APPLICATION_PERIOD_CLOSED(Rulebook.R34, "受付は終了しました。", "The application period has ended."),
    ON_BEHALF_NEEDS_REASON(
            Rulebook.R35, "事務局による代行申込みには理由が必要です。", "An application on behalf of a company needs a reason."),
    FORM_INCOMPLETE(Rulebook.R36, "申込内容に不備があります。", "Some items are missing or not valid."),
    ONE_PARTICIPANT_PER_COMPANY(Rulebook.R39, "参加者は1社1名です。", "Exactly one participant can be registered per company."),
    ALREADY_APPLIED(Rulebook.R40, "この企業の有効な申込みがすでにあります。", "This company already has a live application."),
    ALREADY_ENDED(Rulebook.R40, "この申込みはすでに終了しています。", "This application has already ended."),
    PARTICIPANT_STAYS(
            Rulebook.R45,
            "参加の確定後に参加者を変更するには、事務局への相談が必要です。",
            "After confirmation the participant changes only in consultation with the secretariat."),
    FROZEN_WITH_THE_LIST(
            Rulebook.R48,
            "名簿の確定後は、名称・資本金・従業員数・業種を訂正できません。",
            "Name, capital, employees and industry cannot be corrected once the list is fixed."),
    COMPANY_STAYS_THE_SAME(
            Rulebook.R94,
            "訂正で別の企業に変えることはできません。取り下げて申し込み直してください。",
            "A correction cannot turn the application into another company's; withdraw and apply again."),
    DEFINITION_INCONSISTENT(Rulebook.R7, "事業定義に矛盾があります。", "The definition contradicts itself."),
    PROGRAMME_EXISTS(Rulebook.R7, "この識別子の事業はすでにあります。", "A programme of this id exists already."),
    LIST_IS_FIXED(
            Rulebook.R7,
            "名簿の確定後は、受付期間・定員・枠を変更できません。",
            "Reception, seats and frames cannot be changed once the list is fixed."),
    TOKYO_DECIDES(
            Rulebook.R55,
            "定員・枠・抽選の方法・再抽選の期限を変更できるのは、東京都だけです。",
            "Only Tokyo can change seats, frames, the way of drawing lots and the end of redraws."),
    WITHDRAW_AT_THE_SELECTION(
            Rulebook.R89,
            "当選後の辞退は、意思確認の画面から届け出てください。",
            "Who has been selected withdraws through the confirmation of intent."),
    EXCLUSION_NOT_PROPOSED(
            Rulebook.R72, "事務局の提案がまだありません。", "The secretariat has not proposed an exclusion of this applicant."),
    EXCLUSION_ALREADY_PROPOSED(
            Rulebook.R72, "除外はすでに提案されています。", "An exclusion of this applicant has already been proposed."),
    EXCLUSION_NEEDS_TWO_PERSONS(Rulebook.R72, "提案した本人は決定できません。", "Whoever proposed the exclusion cannot decide it.");

    private final Rulebook rule;
    private final Bilingual sentence;

    Refusal(Rulebook rule, String japanese, String english) {
        this.rule = rule;
        this.sentence = new Bilingual(japanese, english);
    }

    public Rulebook rule() {
        return rule;
    }

    public Bilingual sentence() {
        return sentence;
    }
}
