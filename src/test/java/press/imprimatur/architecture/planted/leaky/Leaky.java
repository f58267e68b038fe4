package press.imprimatur.architecture.planted.leaky;

import jakarta.faces.context.FacesContext;
import jakarta.persistence.EntityManager;

record Leaky(EntityManager entities, FacesContext page) {}
