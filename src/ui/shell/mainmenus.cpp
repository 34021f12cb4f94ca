// SPDX-License-Identifier: GPL-3.0-or-later
// The window's menus, keys and the places Ctrl+K leads to.
#include "ui/connections/opening.h"
#include "ui/shell/connectionmenu.h"
#include "ui/shell/goto.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagecatalogue.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/preferences.h"
#include "ui/shell/topbar.h"
#include "ui/theme/theme.h"
#include "workbench/workbench.h"

#include <QActionGroup>
#include <QMenu>
#include <QMessageBox>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

struct ThemeChoice
{
    Theme::Mode mode;
    const char *name;
};

constexpr ThemeChoice themeChoices[] = {
    {Theme::Mode::System, QT_TRANSLATE_NOOP("martlet::MainWindow", "As the desktop")},
    {Theme::Mode::Light, QT_TRANSLATE_NOOP("martlet::MainWindow", "Light")},
    {Theme::Mode::Dark, QT_TRANSLATE_NOOP("martlet::MainWindow", "Dark")}};

} // namespace

void MainWindow::makeMenus()
{
    m_settings = new QMenu(this);
    m_settings->addSection(tr("Colours"));
    auto *group = new QActionGroup(m_settings);
    for (const auto &choice : themeChoices) {
        auto *action = m_settings->addAction(tr(choice.name), this, [this, mode = choice.mode] {
            m_theme.setMode(mode);
            m_preferences.setThemeMode(mode);
        });
        action->setCheckable(true);
        action->setChecked(m_theme.mode() == choice.mode);
        group->addAction(action);
        connect(&m_theme, &Theme::changed, action,
                [this, action, mode = choice.mode] { action->setChecked(m_theme.mode() == mode); });
    }
    m_settings->addSeparator();
    auto *collapsed = m_settings->addAction(tr("Rail with icons only"), this, &MainWindow::collapseRail);
    collapsed->setCheckable(true);
    connect(m_settings, &QMenu::aboutToShow, collapsed,
            [this, collapsed] { collapsed->setChecked(m_preferences.isRailCollapsed()); });

    m_help = new QMenu(this);
    const auto keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    m_help->addAction(m_theme.icon(u"search"_s), tr("Search or jump to…") + u'\t' + keys, this,
                      &MainWindow::goTo);
    m_help->addAction(m_theme.icon(u"star"_s), tr("Open the demo shop"), this, &MainWindow::openDemo);
    m_help->addSeparator();
    m_help->addAction(m_theme.icon(u"info"_s), tr("About Martlet"), this, [this] {
        auto *about =
            new QMessageBox(QMessageBox::NoIcon, tr("About Martlet"),
                            tr("<b>Martlet %1</b><br>Retail analytics workbench. Free software under the "
                               "GNU General Public License, version 3 or later. Nothing leaves this "
                               "computer unless you say so.")
                                .arg(QLatin1StringView(MARTLET_VERSION)),
                            QMessageBox::Close, this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
    m_top->setMenus(m_connections, m_help, m_settings);
}

void MainWindow::makeKeys()
{
    const auto key = [this](const QKeySequence &keys, auto &&does) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, does);
    };
    const auto onPage = [this](void (Page::*does)()) {
        return [this, does] {
            if (auto *page = m_pages->current())
                (page->*does)();
        };
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { goTo(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { goTo(); });
    key(QKeySequence(Qt::Key_F5), onPage(&Page::refresh));
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this, exports = onPage(&Page::exportResult)] {
        exports();
        if (m_bench && m_pages->currentId() == PageId::Reports)
            m_preferences.tick(u"step/export"_s);
    });
    key(QKeySequence(Qt::CTRL | Qt::Key_F), onPage(&Page::find));
    key(QKeySequence(QKeySequence::Open), [this] { chooseConnection(); });
    int digit = Qt::Key_1;
    for (const auto &page : pageCatalogue())
        key(QKeySequence(Qt::ALT | Qt::Key(digit++)), [this, id = page.id] { go({id}); });
}

void MainWindow::goTo()
{
    if (!m_goTo)
        m_goTo = new GoTo(this);
    m_preferences.tick(u"step/goto"_s);
    m_goTo->openWith(destinations());
}

std::vector<Destination> MainWindow::destinations()
{
    std::vector<Destination> places;
    for (const auto &page : pageCatalogue())
        places.push_back({page.name, tr("Page"), page.icon, {}, [this, id = page.id] { go({id}); }});
    if (m_bench) {
        for (const auto &page : pageCatalogue()) {
            for (const auto &[item, name] : page.sections)
                places.push_back({name, page.name, page.icon, {}, [this, id = page.id, item = item] {
                                      go({id, item});
                                  }});
        }
        for (const auto &report : m_bench->reports().reports())
            places.push_back(
                {report.title, tr("Report"), u"rail-reports"_s, report.question, [this, id = report.id] {
                     go({PageId::Reports, id});
                 }});
    }
    for (const auto &choice : themeChoices)
        places.push_back({tr("Colours: %1").arg(tr(choice.name)),
                          tr("Setting"),
                          u"settings"_s,
                          {},
                          [this, mode = choice.mode] {
                              m_theme.setMode(mode);
                              m_preferences.setThemeMode(mode);
                          }});
    for (const auto &spec : m_preferences.connections())
        places.push_back({spec.name.isEmpty() ? spec.display() : spec.name, tr("Warehouse"), u"rail-data"_s,
                          spec.display(), [this, spec] { open(spec); }});
    places.push_back({tr("Open the demo shop"), tr("Warehouse"), u"star"_s, {}, [this] { openDemo(); }});
    places.push_back({tr("Open or make another warehouse…"), tr("Warehouse"), u"plus"_s, {}, [this] {
                          chooseConnection();
                      }});
    return places;
}

} // namespace martlet
