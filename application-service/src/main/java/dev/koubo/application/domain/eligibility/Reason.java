package dev.koubo.application.domain.eligibility;

import dev.koubo.application.domain.Bilingual;

/** Why a clause does not pass, in the words that an applicant reads. */
public enum Reason {
    NOT_MAIN_OFFICE_TOKYO("主たる事業所が東京都内にありません。", "The main place of business is not in Tokyo."),
    ENTITY_TYPE_REVIEW("会社・個人事業者以外の法人は、個別の確認が必要です。", "Bodies other than companies and sole proprietors need a review."),
    PUBLIC_ADMINISTRATION("公務は対象外です。", "Public administration is not supported."),
    TOO_LARGE("資本金と従業員数のいずれも上限を超えています。", "Both capital and employees exceed the limits."),
    NO_DEVICES("必要なセキュリティ機器が導入されていません。", "The necessary security equipment is not in use."),
    NO_POLICY("情報セキュリティの方針が定められていません。", "There is no information security policy."),
    CONFIRMED_BY_PHONE("お電話で確認します。", "We will ask about this on the phone."),
    PAST_PARTICIPANT("過去に対象外となる事業の支援を受けています。", "An earlier programme excludes its participants from this one."),
    DECLARED_NOT_TO_HOLD("誓約の条件を満たしていません。", "The declaration does not hold."),
    PURPOSE_REVIEW("活動目的の個別の確認が必要です。", "The purpose of the body needs a review.");

    private final Bilingual sentence;

    Reason(String japanese, String english) {
        this.sentence = new Bilingual(japanese, english);
    }

    public Bilingual sentence() {
        return sentence;
    }
}
