// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QStackedWidget>

#include <map>
#include <optional>

namespace martlet {

class StateCard;

// The window's content: the pages of the open warehouse, or what there is to say while none is open.
class PageStack final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);

    // Throws the pages of the last warehouse away. Pages are made when first shown.
    void setContext(std::optional<PageContext> context);
    Page *show(const PageLink &link); // null while no warehouse is open
    Page *current() const;
    PageId currentId() const { return m_currentId; }
    void refreshOthers(const Page *except);
    void refresh(PageId id, const Page *except); // where it has been made
    StateCard &state() { return *m_state; }
    void showState();

Q_SIGNALS:
    void pageMade(martlet::Page *page);

private:
    std::optional<PageContext> m_context;
    std::map<PageId, Page *> m_pages;
    PageId m_currentId = PageId::Home;
    StateCard *m_state;
};

} // namespace martlet
