package dev.koubo.application.domain.application;

/** The five notices of the application that both parties accept (R44), named by the kana that the form shows. */
public enum Notice {
    A("ア"),
    I("イ"),
    U("ウ"),
    E("エ"),
    O("オ");

    private final String kana;

    Notice(String kana) {
        this.kana = kana;
    }

    public String kana() {
        return kana;
    }
}
