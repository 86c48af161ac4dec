package dev.koubo.notification.domain;

/** A frame of the draw, as letters call it. */
public enum Frame {
    RW(new Text("小売・卸売", "retail and wholesale")),
    CM(new Text("建設・製造", "construction and manufacturing")),
    SO(new Text("サービス・その他", "service and other"));

    private final Text words;

    Frame(Text words) {
        this.words = words;
    }

    public Text words() {
        return words;
    }
}
