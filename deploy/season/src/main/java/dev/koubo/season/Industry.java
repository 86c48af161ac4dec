package dev.koubo.season;

/** The fourteen industries that the programme names, each with one code of the standard classification. */
enum Industry {
    RETAIL("RW", "I", "58", "小売"),
    WHOLESALE("RW", "I", "55", "卸売"),
    CONSTRUCTION("CM", "D", "06", "建設"),
    MANUFACTURING("CM", "E", "24", "製作所"),
    INFORMATION("SO", "G", "391", "情報"),
    TRANSPORT("SO", "H", "44", "運輸"),
    FINANCE("SO", "J", "67", "保険代理"),
    REAL_ESTATE("SO", "K", "68", "不動産"),
    PROFESSIONAL("SO", "L", "74", "設計"),
    HOSPITALITY("SO", "M", "76", "食堂"),
    PERSONAL_SERVICES("SO", "N", "78", "美容"),
    EDUCATION("SO", "O", "82", "学習塾"),
    CARE("SO", "P", "85", "介護"),
    OTHER("SO", "R", "92", "サービス");

    private final String frame;
    private final String division;
    private final String code;
    private final String word;

    Industry(String frame, String division, String code, String word) {
        this.frame = frame;
        this.division = division;
        this.code = code;
        this.word = word;
    }

    String frame() {
        return frame;
    }

    String division() {
        return division;
    }

    String code() {
        return code;
    }

    String word() {
        return word;
    }
}
