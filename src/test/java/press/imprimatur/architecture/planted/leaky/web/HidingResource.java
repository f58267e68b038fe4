package press.imprimatur.architecture.planted.leaky.web;

import jakarta.ws.rs.Path;

@Path("/permissions/{id}")
class HidingResource {}
