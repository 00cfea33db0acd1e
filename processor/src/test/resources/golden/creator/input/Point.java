package golden;

import dev.jeton.annotation.Json;

@Json
public final class Point {
    private final int x;
    private String label;

    private Point(int x) {
        this.x = x;
    }

    @Json.Creator
    static Point at(int x) {
        return new Point(x);
    }

    public int x() {
        return x;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
