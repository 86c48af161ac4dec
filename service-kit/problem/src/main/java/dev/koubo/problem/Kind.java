package dev.koubo.problem;

/** What a status says when nobody said more: the type, the title and a detail. */
enum Kind {
    INVALID(400, "invalid", "入力内容の誤り", "Invalid request", "入力内容に誤りがあります。", "Some of what was sent is not valid."),
    UNREADABLE(400, "unreadable", "入力内容の誤り", "Invalid request", "送信内容を読み取れません。", "What was sent cannot be read."),
    UNAUTHENTICATED(
            401,
            "unauthenticated",
            "認証が必要",
            "Authentication required",
            "有効なアクセストークンが必要です。",
            "A valid access token is needed."),
    FORBIDDEN(403, "forbidden", "権限なし", "Not permitted", "この操作を行う権限がありません。", "You are not permitted to do this."),
    NOT_FOUND(404, "not-found", "該当なし", "Not found", "指定されたものは見つかりません。", "There is nothing here."),
    METHOD_NOT_ALLOWED(
            405,
            "method-not-allowed",
            "許可されないメソッド",
            "Method not allowed",
            "この HTTP メソッドは使えません。",
            "This HTTP method is not offered here."),
    NOT_ACCEPTABLE(
            406,
            "not-acceptable",
            "提供できない形式",
            "Not acceptable",
            "要求された形式では提供できません。",
            "The format asked for is not offered here."),
    TIMED_OUT(408, "timed-out", "時間切れ", "Timed out", "送信に時間がかかりすぎました。", "The request took too long to arrive."),
    CONFLICT(
            409, "conflict", "現在の状態との不一致", "Conflict", "現在の状態ではこの操作を行えません。", "The present state does not permit this."),
    PRECONDITION_FAILED(
            412,
            "precondition-failed",
            "前提条件の不一致",
            "Precondition failed",
            "前提条件が満たされていません。",
            "A condition of the request does not hold."),
    TOO_LARGE(413, "too-large", "送信内容が過大", "Content too large", "送信内容が大きすぎます。", "What was sent is too large."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "unsupported-media-type",
            "対応していない形式",
            "Unsupported media type",
            "この Content-Type には対応していません。",
            "This Content-Type is not supported here."),
    UNPROCESSABLE(
            422,
            "unprocessable",
            "処理できない内容",
            "Unprocessable content",
            "送信内容を処理できません。",
            "What was sent cannot be processed."),
    PRECONDITION_REQUIRED(
            428,
            "precondition-required",
            "前提条件が必要",
            "Precondition required",
            "前提条件のヘッダーが必要です。",
            "A header with a condition is needed."),
    TOO_MANY_REQUESTS(
            429,
            "too-many-requests",
            "要求が過多",
            "Too many requests",
            "要求が多すぎます。しばらくしてからやり直してください。",
            "There were too many requests. Retry later."),
    UNEXPECTED(
            500,
            "unexpected",
            "予期しない障害",
            "Unexpected failure",
            "予期しない障害が発生しました。しばらくしてからやり直してください。",
            "Something unexpected went wrong. Retry later."),
    UNAVAILABLE(
            503,
            "unavailable",
            "一時的に利用不可",
            "Unavailable",
            "現在利用できません。しばらくしてからやり直してください。",
            "This is not available right now. Retry later.");

    static final String TYPE = "urn:koubo:problem:";

    /** The title of whatever a rule of the programme refuses. */
    static final Sentence REFUSED_BY_RULE = new Sentence("規則により受付不可", "Refused by a rule of the programme");

    private final int status;
    private final String id;
    private final Sentence title;
    private final Sentence detail;

    Kind(int status, String id, String titleJa, String titleEn, String ja, String en) {
        this.status = status;
        this.id = id;
        this.title = new Sentence(titleJa, titleEn);
        this.detail = new Sentence(ja, en);
    }

    int status() {
        return status;
    }

    String id() {
        return id;
    }

    Sentence title() {
        return title;
    }

    Sentence detail() {
        return detail;
    }

    /** The first kind of a status; a status without one is treated as its whole class. */
    static Kind of(int status) {
        for (Kind kind : values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return status >= 500 ? UNEXPECTED : INVALID;
    }
}
