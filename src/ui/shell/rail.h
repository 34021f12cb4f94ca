// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace martlet {

class RailButton;

// The pages at the left: 208 wide, or 56 with icons only, by choice or under 1280 px.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void addPage(PageId page, const QString &icon, const QString &name);
    void setCurrent(PageId page);
    void setCount(PageId page, int count); // what needs somebody there; 0: nothing is shown
    bool isCollapsed() const { return m_isCollapsed; }
    void setCollapsed(bool collapsed);

Q_SIGNALS:
    void pageChosen(martlet::PageId page);
    void collapseChosen(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    std::vector<std::pair<PageId, RailButton *>> m_pages;
    RailButton *m_collapse;
    bool m_isCollapsed = false;
};

} // namespace martlet
