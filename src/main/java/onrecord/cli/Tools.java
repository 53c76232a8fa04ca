package onrecord.cli;

import onrecord.library.UserFolders;

/**
 * What every command works with.
 *
 * @param terminal where it prints
 * @param folders where this user's things are
 * @param screens the window and its pictures
 */
record Tools(Terminal terminal, UserFolders folders, Screens screens) {}
