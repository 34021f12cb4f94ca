// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace martlet {

// What went wrong, as a value. `message` is a sentence for a person that says what to do; `detail` is what
// the database or the operating system said; `code` is its native code (SQLSTATE, SQLite's extended code).
struct Error
{
    // The numbers are the exit codes of the command line.
    enum class Kind {
        Internal = 1,
        Usage = 2,
        Input = 3,
        AlreadyLoaded = 4,
        Denied = 5,
        Busy = 6,
        ConnectionLost = 7,
        Disk = 8,
        Integrity = 9,
        Cancelled = 10
    };

    Kind kind = Kind::Internal;
    QString message;
    QString detail = {};
    QString code = {};

    bool operator==(const Error &) const = default;
};

int exitCode(Error::Kind kind);

} // namespace martlet
