// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include "ui/shell/pagecatalogue.h"
#include "ui/widgets/statecard.h"
#include "workbench/workbench.h"

namespace martlet {

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
    , m_state(new StateCard(this))
{
    addWidget(m_state);
}

void PageStack::setContext(std::optional<PageContext> context)
{
    for (const auto &[id, page] : m_pages)
        delete page;
    m_pages.clear();
    m_context.reset();
    if (context)
        m_context.emplace(*context);
    showState();
}

Page *PageStack::show(const PageLink &link)
{
    m_currentId = link.page;
    if (!m_context)
        return nullptr;
    auto &page = m_pages[link.page];
    if (!page) {
        for (const auto &entry : pageCatalogue()) {
            if (entry.id == link.page)
                page = (m_context->bench->isWarehouse() ? entry.make : entry.makeForDatabase)(*m_context, this);
        }
        if (!page)
            return nullptr;
        addWidget(page);
        Q_EMIT pageMade(page);
    }
    setCurrentWidget(page);
    if (!link.item.isEmpty())
        page->showItem(link.item);
    return page;
}

Page *PageStack::current() const
{
    return qobject_cast<Page *>(currentWidget());
}

void PageStack::refreshOthers(const Page *except)
{
    for (const auto &[id, page] : m_pages) {
        if (page && page != except)
            page->refresh();
    }
}

void PageStack::refresh(PageId id, const Page *except)
{
    const auto found = m_pages.find(id);
    if (found != m_pages.end() && found->second && found->second != except)
        found->second->refresh();
}

void PageStack::showState()
{
    setCurrentWidget(m_state);
}

} // namespace martlet
