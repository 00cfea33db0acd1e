package dev.jeton.integration.flattened;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** A bean that has a parcel before it is read. */
@Json(view = true)
public final class Shipment {
    private String number = "none";
    private @Nullable Parcel parcel = new Parcel();
    private @Nullable Carrier carrier;

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    @Json.Flatten
    public @Nullable Parcel getParcel() {
        return parcel;
    }

    public void setParcel(@Nullable Parcel parcel) {
        this.parcel = parcel;
    }

    public @Nullable Carrier getCarrier() {
        return carrier;
    }

    @Json.Flatten(prefix = "by_")
    public void setCarrier(@Nullable Carrier carrier) {
        this.carrier = carrier;
    }
}
