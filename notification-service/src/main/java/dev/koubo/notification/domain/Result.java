package dev.koubo.notification.domain;

/** How an application ended before the support began; everybody who did not withdraw is told (R85). */
public enum Result {
    SELECTED(Template.RESULT_SELECTED),
    NOT_SELECTED(Template.RESULT_NOT_SELECTED),
    REFUSED_ELIGIBILITY(Template.RESULT_REFUSED),
    REFUSED_LEVEL(Template.RESULT_REFUSED),
    DECLINED_TERMS(Template.RESULT_NOT_COMPLETED),
    UNREACHED(Template.RESULT_NOT_COMPLETED);

    private final Template template;

    Result(Template template) {
        this.template = template;
    }

    /** @param movedUp whether a redraw selected a company that had been told it was not selected (R91) */
    public Template template(boolean movedUp) {
        return movedUp ? Template.MOVED_UP : template;
    }
}
