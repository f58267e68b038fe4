package press.imprimatur.vault.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import press.imprimatur.vault.VaultEntryId;

/** Entries of the vault in the addresses of pages. */
@FacesConverter(forClass = VaultEntryId.class)
public class VaultEntryIdConverter implements Converter<VaultEntryId> {

    @Override
    public VaultEntryId getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return VaultEntryId.find(value).orElseThrow(() -> new ConverterException("names no entry"));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, VaultEntryId value) {
        return value == null ? "" : value.toString();
    }
}
