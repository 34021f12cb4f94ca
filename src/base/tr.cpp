// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace martlet {

using namespace Qt::StringLiterals;

void installTranslation(QCoreApplication &application)
{
    // What the tool kit itself says: names of keys, buttons of its dialogs. Martlet's own words come before it.
    if (auto *qt = new QTranslator(&application);
        qt->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    auto *translator = new QTranslator(&application);
    // English has a file too: it holds the plural forms.
    if (translator->load(QLocale(), u"martlet"_s, u"_"_s, u":/i18n"_s) ||
        translator->load(u":/i18n/martlet_en.qm"_s))
        QCoreApplication::installTranslator(translator);
}

} // namespace martlet
