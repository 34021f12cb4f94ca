// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/check.h"

namespace martlet {

class Session;

// The checks of a warehouse in the order of their names: those that come with the program
// (resources/checks/*.toml), and the warehouse's own, which stand in for shipped ones of the same name.
[[nodiscard]] Result<std::vector<Check>> allChecks(Session &session);
// A check by its name; an Input error that lists the names there are.
[[nodiscard]] Result<Check> findCheck(Session &session, const QString &name);
// Keeps a check of one's own, new or changed. Its table and columns are looked up first: a check that could not
// run is refused.
[[nodiscard]] Result<void> keepCheck(Session &session, const Check &check);
// Forgets a check of one's own; a shipped one is then as it was shipped.
[[nodiscard]] Result<void> forgetCheck(Session &session, const QString &name);

} // namespace martlet
