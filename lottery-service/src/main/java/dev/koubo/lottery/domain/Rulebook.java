package dev.koubo.lottery.domain;

/** The programme's rules that this service keeps, each in a sentence of our own. */
public enum Rulebook {
    R48("From the freeze on, frame and company data stay as they are.", "抽選対象の確定後は、枠および事業者の内容を変更できません。"),
    R49("The frames' numbers add up to the seats of the programme.", "各枠の数の合計は、プログラムの募集数と一致していなければなりません。"),
    R55(
            "The frames' numbers are a guide. Other numbers need a reason and the approval of Tokyo by another person, and only "
                    + "before the first draw is committed.",
            "各枠の数は目安です。変更には理由と、別の者である東京都の担当者の承認が必要であり、最初の抽選の公約前に限ります。"),
    R56("Many different industries are to take part.", "幅広い業種の参加を目指します。"),
    R57(
            "Seats that a frame cannot fill go to the others one by one, in proportion to their guide numbers.",
            "枠内で埋まらない席は、目安の数に比例して一席ずつ他の枠へ移します。"),
    R58("Each company stands in exactly one frame.", "各事業者が属する枠は、一つに限ります。"),
    R70("Every entry of the pool has Tokyo's approval.", "抽選対象の全ての応募に、東京都の承認が必要です。"),
    R71(
            "Who made a false statement is excluded at any time, and the seat becomes free.",
            "虚偽の申告をした事業者は、時期を問わず対象外となり、その席は空席となります。"),
    R73(
            "The pool is frozen once the reception has closed and every application in time has come to the end of its screening.",
            "抽選対象は、受付終了後、期限内の全ての応募について確認が終わってから確定します。"),
    R76("Lots are drawn when more are eligible than there are seats.", "対象となる事業者が募集数を超えるときは、抽選を行います。"),
    R77(
            "When everybody fits, everybody is selected, even beyond a frame's guide number.",
            "全員が募集数に収まるときは、枠の目安を超えていても、全員を選定します。"),
    R78("Selection is by frame.", "選定は、枠ごとに行います。"),
    R79("A frame with no more entries than seats is accepted without lots.", "応募が席の数に収まる枠は、抽選をせずに全員を選定します。"),
    R80(
            "A frozen list never changes; who is no longer eligible is passed over, visibly.",
            "確定した一覧は変更しません。資格を失った者は、その旨を残して選定から除きます。"),
    R81(
            "List, seats, rules and source of randomness are bound and published before the randomness exists.",
            "一覧、席数、手順および乱数の出所は、乱数が存在する前に公約し、公表します。"),
    R82(
            "The result follows from commitment and randomness alone, and anybody can recompute it.",
            "抽選結果は公約と乱数のみから定まり、誰でも検算できます。"),
    R83("A draw is executed once; its result stands.", "抽選の実行は一度限りであり、その結果は覆りません。"),
    R84(
            "Two persons are needed: the secretariat executes, and then Tokyo approves.",
            "抽選は運営事務局が実行し、その後、別の者である東京都の担当者が承認します。"),
    R88("Who is selected is asked whether it takes part.", "選定された事業者には、参加の意思を確認します。"),
    R89("Who declines says so within two business days of the notice's arrival.", "辞退する場合は、通知の到着後二営業日以内に申し出るものとします。"),
    R90("A seat that is given back is drawn again.", "辞退により空いた席は、再抽選を行います。"),
    R92("Who moves up has the same two business days and the same forms.", "繰り上げで選定された事業者にも、同じ二営業日の期間と同じ書式が適用されます。"),
    R93(
            "A redraw is among those not selected who have not left; a seat stays in its frame as long as somebody is there.",
            "再抽選の対象は、未選定でかつ離脱していない事業者であり、席は対象者がいる限り同じ枠に残ります。"),
    R94("A company has one lot, however often it applies.", "一つの事業者の抽選の機会は、応募の回数にかかわらず一つです。"),
    R95(
            "A redraw is opened when the common window has ended, and is tied to the draw before.",
            "再抽選は、共通の辞退期間の終了後に、直前の抽選に連なるものとして行います。"),
    R96("What is published names no company and no person.", "公表する資料には、事業者名も個人名も含みません。"),
    R97(
            "A redraw is opened and committed by the cut-off or not at all; a seat that is still free then, or given back later, stays empty.",
            "再抽選の開始と公約は期限の日までとし、その時点で空いている席およびその後に空いた席は、空席のままとします。"),
    R98("A late withdrawal is accepted and marked as late.", "期間後の辞退も受け付け、期間後である旨を記録します。"),
    R99(
            "Silence is no withdrawal: who gives no answer is reminded; once the forms are due the lapse is proposed, by itself or by "
                    + "the secretariat, and only Tokyo's approval frees the seat.",
            "返答がないことは辞退ではありません。返答がない事業者にはあらためて確認し、書類の期限後に、自動的に、または運営事務局から" + "失効を提案します。東京都の承認により初めて失効します。"),
    R100("Trying out quotas uses simulated randomness only.", "枠数の試算には、模擬の乱数のみを用います。"),
    R101("Who is not selected learns until when a redraw may still select it.", "選定されなかった事業者には、再抽選の可能性とその期限を伝えます。");

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
