// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace martlet {

// The engine's sentences for people: Martlet::tr("…"). Widgets use their own tr().
struct Martlet
{
    Q_DECLARE_TR_FUNCTIONS(Martlet)
};

// Chooses the language of the user's locale among those that ship, else English. Call once, before the first
// text.
void installTranslation(QCoreApplication &application);

} // namespace martlet
