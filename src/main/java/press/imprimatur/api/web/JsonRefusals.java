package press.imprimatur.api.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import press.imprimatur.api.FieldNotUnderstood;
import press.imprimatur.api.JsonBroken;
import press.imprimatur.api.JsonFault;
import press.imprimatur.kernel.BusinessException;

/** Says in plain words what is wrong with a body. */
final class JsonRefusals {

    private JsonRefusals() {}

    static BusinessException of(JsonProcessingException refused) {
        var fault = JsonFault.of(refused);
        return switch (fault.kind()) {
            case BROKEN -> new JsonBroken(fault.line(), fault.column());
            case UNKNOWN -> FieldNotUnderstood.unknown(fault.path(), fault.line(), fault.hint());
            case MISSING -> FieldNotUnderstood.missing(fault.path());
            case MISTYPED -> FieldNotUnderstood.mistyped(fault.path(), fault.line(), fault.hint());
            case IMPOSSIBLE ->
                    FieldNotUnderstood.impossible(fault.path(), fault.line(), fault.hint());
        };
    }
}
