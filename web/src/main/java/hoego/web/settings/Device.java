package hoego.web.settings;

import hoego.web.SignIn;

/**
 * A device on which the owner is signed in, as the list shows it.
 *
 * @param here whether it is the one that asks
 */
public record Device(SignIn signIn, DeviceName name, boolean here) {}
