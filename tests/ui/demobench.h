// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/jobs.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"
#include "workbench/workbench.h"

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

#include <memory>

namespace martlet {

// What a page stands on, in a home of its own: a small demo shop under the light theme.
class DemoBench final
{
public:
    DemoBench()
    {
        qputenv("MARTLET_HOME", m_home.path().toUtf8());
        qputenv("MARTLET_KEYCHAIN", "off");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
        m_preferences = std::make_unique<Preferences>(path(QStringLiteral("window.ini")));
        ConnectionSpec spec;
        spec.path = path(QStringLiteral("shop.db"));
        DemoPlan plan;
        plan.lines = 3000;
        plan.end = QDate(2025, 12, 31);
        if (const auto made = Workbench::makeDemo(spec, plan, {}, {}); !made)
            qFatal("%s", qPrintable(made.error().message + made.error().detail));
        auto opened = Workbench::open(spec);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message + opened.error().detail));
        m_bench = std::move(*opened);
    }

    QString path(const QString &name) const { return m_home.filePath(name); }
    Theme &theme() { return *m_theme; }
    Workbench &bench() { return *m_bench; }
    PageContext context() { return {m_bench, m_jobs, *m_preferences}; }

private:
    QTemporaryDir m_home;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Preferences> m_preferences;
    Jobs m_jobs;
    std::shared_ptr<Workbench> m_bench;
};

} // namespace martlet
