// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/popover.h"

#include <functional>
#include <vector>

class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace martlet {

class Label;
class SearchBox;

// Something the palette leads to: a page, a report, a setting, a warehouse.
struct Destination
{
    QString name, kind, icon;
    QString sentence; // searched too, not shown
    std::function<void()> go;
};

// The palette of Ctrl+K: type a few letters of where to go, Enter goes.
class GoTo final : public Popover
{
    Q_OBJECT
public:
    explicit GoTo(QWidget *window);
    void openWith(std::vector<Destination> destinations);

private:
    void filter(const QString &text);
    void fitHeight();
    void move(int rows);
    void goCurrent();

    std::vector<Destination> m_destinations;
    SearchBox *m_search;
    QStandardItemModel *m_model;
    QListView *m_list;
    Label *m_count;
};

// Where the letters of `text` are found in `name`, best place first; −1: nowhere. Words' beginnings win.
int matchPlace(const QString &name, const QString &text);

} // namespace martlet
