// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionspec.h"
#include "ui/shell/page.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QSettings>
#include <QStringList>

#include <optional>
#include <vector>

namespace martlet {

// What the window remembers between runs, in an INI file; passwords are never among it. GUI thread.
class Preferences final
{
public:
    explicit Preferences(const QString &path);

    Theme::Mode themeMode() const;
    void setThemeMode(Theme::Mode mode);
    bool isRailCollapsed() const;
    void setRailCollapsed(bool collapsed);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    // Anything one widget remembers about itself: a splitter, a column's width.
    QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);

    // Newest first, one per place, without passwords.
    std::vector<ConnectionSpec> connections() const;
    void rememberConnection(const ConnectionSpec &spec);
    void forgetConnection(const ConnectionSpec &spec);

    struct Visit
    {
        PageLink link;
        QString title;
        QDateTime at; // UTC
    };
    // What was open last in the warehouse `place`, newest first.
    std::vector<Visit> visits(const QString &place) const;
    void rememberVisit(const QString &place, const Visit &visit);

    // Small ticks: a story found, a first step done.
    bool isTicked(const QString &what) const;
    void tick(const QString &what);

private:
    mutable QSettings m_settings; // reading arrays moves a cursor in it
};

} // namespace martlet
