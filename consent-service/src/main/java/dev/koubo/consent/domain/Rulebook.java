package dev.koubo.consent.domain;

/** The programme's rules that this service keeps, each in one sentence. */
public enum Rulebook {
    R102(
            "Both forms are sent to a company as soon as it has said that it takes its seat.",
            "参加の意思が確認できた企業には、二つの同意書をお送りします。"),
    R103("A company takes part only when both forms stand.", "二つの同意書がそろってはじめて参加が確定します。"),
    R104(
            "Each form is agreed by the company and by the participant: four parts, none of which can be left out.",
            "同意書はいずれも企業と参加者の双方が同意します。四つの部分のすべてが必要です。"),
    R105(
            "The company's part carries its name, its address, its representative and the company's seal.",
            "企業の欄には、企業名・所在地・代表者名と社印が必要です。"),
    R106(
            "The participant's part carries the seal and the name of the person who is registered to take part.",
            "参加者の欄には、登録された参加者本人の氏名と印が必要です。"),
    R107("A form is dated, neither before it was issued nor in the future.", "同意書の日付は、発行日以後かつ本日以前でなければなりません。"),
    R109(
            "The forms are due a number of business days after they were sent, and never later than the day before the first session.",
            "同意書の提出期限は送付後の所定営業日とし、初回の前日を超えません。"),
    R110(
            "What stands is evidence: the text's version and hash, who signed and how, when, and who checked it.",
            "有効な同意は、文面の版とハッシュ、署名者・方法・日時・確認者とともに証跡として残します。"),
    R112(
            "Who cannot agree to every clause of a form cannot hand it in as agreed.",
            "同意書の全条項に同意いただけない場合、同意として提出することはできません。");

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
