// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "database/connectionspec.h"
#include "tasks/task.h"
#include "ui/shell/jobs.h"
#include "ui/shell/page.h"
#include "warehouse/warehouse.h"

#include <QWidget>

#include <memory>
#include <vector>

class QMenu;

namespace martlet {

class ConnectionMenu;
class GoTo;
class JobsPanel;
class Opening;
class PageStack;
class Preferences;
class Rail;
class StatusBar;
class Theme;
class TopBar;
struct Destination;

// The window: bars and rail around one page at a time. It decides nothing about data; it opens warehouses,
// hosts pages and routes keys. Both references outlive it.
class MainWindow final : public QWidget
{
    Q_OBJECT
public:
    MainWindow(Theme &theme, Preferences &preferences);
    ~MainWindow() override;

    // What the command line named, else what was open last, else a choice; the window is usable at once.
    void start(const std::optional<ConnectionSpec> &wish);
    void open(const ConnectionSpec &spec);
    void openDemo();
    void go(const PageLink &link);
    PageStack &pages() { return *m_pages; }
    Jobs &jobs() { return m_jobs; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override; // files go to the import page
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void makeMenus();
    void makeKeys();
    void connectPage(Page *page);
    void showOpening();
    void showOpened(const std::shared_ptr<Workbench> &bench);
    void showNone();
    void showFailure(const Error &error);
    void askFacts();
    void chooseConnection();
    void goTo();
    std::vector<Destination> destinations();
    void collapseRail(bool collapsed);

    struct OpenFacts
    {
        WarehouseFacts facts;
        qint64 bytes = -1;
        qint64 openChecks = 0;
    };

    Theme &m_theme;
    Preferences &m_preferences;
    Jobs m_jobs;
    Opening *m_opening;
    TopBar *m_top;
    Rail *m_rail;
    PageStack *m_pages;
    StatusBar *m_status;
    ConnectionMenu *m_connections;
    QMenu *m_settings = nullptr;
    QMenu *m_help = nullptr;
    GoTo *m_goTo = nullptr;
    JobsPanel *m_jobsPanel = nullptr;
    std::shared_ptr<Workbench> m_bench;
    std::function<void()> m_stateAction;
    PageLink m_wanted; // shown once a warehouse is open
    Task<Result<OpenFacts>> m_facts;
};

} // namespace martlet
