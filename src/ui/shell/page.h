// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace martlet {

class Jobs;
class Preferences;
class Workbench;

// Visits are remembered by these numbers: a new page comes last.
enum class PageId { Home, Reports, Import, Quality, Data, Query };

// A place in the window: a page, and on it a report or a file.
struct PageLink
{
    PageId page = PageId::Home;
    QString item = {};
    bool operator==(const PageLink &) const = default;
};

// What a page stands on. The workbench is shared with the tasks a page starts: it outlives a change of
// connection until the last of them has ended.
struct PageContext
{
    std::shared_ptr<Workbench> bench;
    Jobs &jobs;
    Preferences &preferences;
};

// One page of the window, made when it is first opened and thrown away when the connection changes. Its work
// runs in tasks; the actions below come from the shell's menus and keys.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void showItem(const QString &item);     // a report's id; empty: stay where you are
    virtual void refresh() {}                       // F5, and after a load
    virtual void exportResult() {}                  // Ctrl+E
    virtual void find() {}                          // Ctrl+F: to the page's search box
    virtual bool isSettled() const { return true; } // everything it asked for is on screen

Q_SIGNALS:
    void linkActivated(const martlet::PageLink &link);                   // go there
    void itemShown(const martlet::PageLink &link, const QString &title); // for "Continue where you were"
    void dataChanged();                                                  // a load has been published
    void reopenWanted(); // what pages stand on has changed: the connection is to be opened anew
    void attentionChanged(martlet::PageId page, int count); // how much there needs somebody, for the rail
};

} // namespace martlet
