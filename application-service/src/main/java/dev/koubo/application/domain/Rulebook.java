package dev.koubo.application.domain;

/** The rules of the programme that this service decides or applies, each in one sentence of our own. */
public enum Rulebook {
    R1("A programme names its organiser, its secretariat and its edition.", "事業は主催者・事務局・年度を明示します。"),
    R2("Support ends on the last day of the support period.", "支援は支援期間の最終日に終わります。"),
    R7(
            "Every number, date and quota is a versioned part of the programme's definition.",
            "数値・日付・枠数はすべて、版のある事業定義で定めます。"),
    R8(
            "A company is eligible when size and place, security baseline and all declarations hold.",
            "規模と所在地、セキュリティの前提、誓約のすべてを満たす企業が対象です。"),
    R9("The main place of business is in Tokyo.", "主たる事業所が東京都内にあること。"),
    R10("The applicant is a company or a sole proprietor.", "申込者は会社または個人事業者であること。"),
    R11(
            "Manufacturing, construction, transport and other industries: small by capital or by employees.",
            "製造業・建設業・運輸業・その他の業種は、資本金または従業員数の上限以下であること。"),
    R12("Wholesale: small by capital or by employees.", "卸売業は、資本金または従業員数の上限以下であること。"),
    R13("Services: small by capital or by employees.", "サービス業は、資本金または従業員数の上限以下であること。"),
    R14("Retail: small by capital or by employees.", "小売業は、資本金または従業員数の上限以下であること。"),
    R15("One of the two limits is enough, and the limit itself is inside.", "二つの上限はいずれか一方を満たせばよく、上限の値も含みます。"),
    R16("A sole proprietor has no capital; only employees count.", "個人事業者に資本金はなく、従業員数だけで判定します。"),
    R17(
            "The size class follows the industry code, independently of the frame of the draw.",
            "規模の区分は業種コードで決まり、抽選の枠とは別です。"),
    R18("Security equipment such as UTM or EDR is in use.", "UTMやEDRなどの対策機器を導入済みであること。"),
    R19("An information security policy exists.", "情報セキュリティの方針が定められていること。"),
    R20("Who received the continued support programme cannot take part again.", "継続支援事業の支援を受けた企業は参加できません。"),
    R21("Who received the internal set-up programme cannot take part again.", "社内体制整備事業の支援を受けた企業は参加できません。"),
    R23("No metropolitan or consumption tax is in arrears.", "都税・消費税・地方消費税の滞納がないこと。"),
    R24("The applicant breaks no law and gives no reason to fear it.", "法令や公序良俗に反せず、そのおそれもないこと。"),
    R25("Debts to Tokyo, if any, are paid on time.", "東京都への債務がある場合、支払いが滞っていないこと。"),
    R26("The continuity of the business is not in doubt.", "倒産手続などにより事業の継続が不確かでないこと。"),
    R27(
            "Once its plan is approved, a company in rehabilitation or reorganisation is not excluded.",
            "再生計画などの認可後は対象外としません。"),
    R28("Neither organised crime nor a business unsuitable for support is involved.", "暴力団関係者でなく、支援にふさわしくない営業でもないこと。"),
    R29("No abusive way of selling is practised.", "不当な販売方法による事業でないこと。"),
    R30("The main purpose is neither religious nor political.", "宗教活動や政治活動を主な目的としないこと。"),
    R31("Each of the seven declarations is answered on its own.", "七つの誓約には一つずつ回答します。"),
    R32("The eligibility decision explains every clause.", "参加資格の判定は条項ごとに理由を示します。"),
    R33("Reception opens at the instant of the definition.", "受付は定められた日時に始まります。"),
    R34("Reception closes at the instant of the definition.", "受付は定められた日時に締め切ります。"),
    R35("An application comes through the web form, or on behalf with a reason.", "申込みはフォームから行い、代行には理由が要ります。"),
    R36("The necessary items are filled in.", "必要な項目がすべて記入されていること。"),
    R37("Sending the form alone does not complete the application.", "フォームの送信だけでは申込みは完了しません。"),
    R39("One participant per company.", "参加者は1社1名です。"),
    R40("One live application per company.", "有効な申込みは1社1件です。"),
    R41("The participant takes part actively and says in which role.", "参加者は役割を示し、主体的に取り組みます。"),
    R42("Company and participant are both able to consent.", "企業と本人の双方が同意できること。"),
    R43("Whether all sessions and visits can be attended is stated.", "全日程に参加できるかどうかを申告します。"),
    R44("Company and participant accept every notice of the application.", "企業と本人の双方が注意事項をすべて承諾します。"),
    R45("The registered person attends to the end.", "登録された本人が最後まで参加します。"),
    R47("Attending a briefing is not required.", "説明会への参加は申込みの条件ではありません。"),
    R48(
            "A correction is a new version with a reason; what the draw rests on is fixed with the list.",
            "訂正は理由とともに新しい版となり、抽選の前提となる事項は名簿の確定で固定されます。"),
    R49("The frames' numbers add up to the seats.", "枠の数の合計が定員です。"),
    R50("Retail and wholesale have a frame, whose guide number the definition gives.", "小売・卸売の枠を設け、席数の目安は事業定義で定めます。"),
    R51(
            "Construction and manufacturing have a frame, whose guide number the definition gives.",
            "建設・製造の枠を設け、席数の目安は事業定義で定めます。"),
    R52(
            "Service and everything else have a frame, whose guide number the definition gives.",
            "サービス・その他の枠を設け、席数の目安は事業定義で定めます。"),
    R53("Each industry stands in one frame.", "業種ごとに枠が決まります。"),
    R54("The industry is a code of the standard industrial classification.", "業種は日本標準産業分類のコードで示します。"),
    R55("Other numbers than the guide's need a reason and Tokyo's approval.", "枠の目安を変えるには、理由と東京都の承認が必要です。"),
    R58("Each application is in exactly one frame.", "申込みは必ず一つの枠に属します。"),
    R63("Who does not meet the level is refused.", "水準に達しない企業の参加はお断りします。"),
    R66("An application is complete once the explained terms are accepted.", "説明内容の承諾をもって申込みが完了します。"),
    R67("Not accepting the terms ends the application.", "承諾されない場合、申込みは終了します。"),
    R70("Tokyo approves each application.", "申込みは東京都が承認します。"),
    R71("A false statement excludes at any time.", "虚偽の申告は時期を問わず対象外となります。"),
    R72("Exclusion needs two persons: the secretariat proposes, Tokyo decides.", "除外には二者が必要です。事務局が提案し、東京都が決定します。"),
    R81("How lots are drawn is bound before there is any randomness.", "抽選の方法は、乱数が存在する前に定めます。"),
    R85("Every applicant that did not withdraw is told its result once.", "取り下げなかったすべての申込者に結果を一度通知します。"),
    R87("Results are told by the instant that the definition aims at.", "結果は、事業定義が目標とする日時までに通知します。"),
    R89("Who was selected tells its withdrawal through the selection.", "選ばれた企業の辞退は、当選に対する意思確認で受け付けます。"),
    R94("The identity in the draw belongs to the company, not to the submission.", "抽選での識別は申込みではなく企業に属します。"),
    R97("Redraws end at the cut-off unless Tokyo extends it with a reason.", "再抽選は、東京都が理由を付して延長しない限り、期限の日までです。"),
    R98("A late withdrawal is recorded as late and never refused.", "期限後の辞退は遅延として記録し、拒みません。"),
    R99("Silence lapses only with an approval.", "無回答は承認を経てはじめて失効となります。"),
    R103("Both forms confirm the participation.", "二つの同意書の提出で参加が確定します。"),
    R108("All participants consent before support starts.", "支援開始前に全社が同意します。"),
    R115("A participant may be asked to leave during support.", "支援期間中でも参加の辞退を求めることがあります。");

    private final String english;
    private final String japanese;

    Rulebook(String english, String japanese) {
        this.english = english;
        this.japanese = japanese;
    }

    /** The rule's id as it stands in problems, events and documents. */
    public String id() {
        return name();
    }

    public String english() {
        return english;
    }

    public String japanese() {
        return japanese;
    }
}
