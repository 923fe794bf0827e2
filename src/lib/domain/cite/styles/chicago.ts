/**
 * The part of the Chicago Manual of Style (notes and bibliography) that web pages, news and reports
 * need, in the Citation Style Language 1.0. Ours, since the styles of the CSL project may only be
 * passed on under its licence. The day of access stands where the page has no date, as it asks.
 */
export const CHICAGO = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US">
<info><title>Chicago, for pages, news and reports</title><id>rejoinder-chicago</id><updated>2026-11-21T00:00:00+00:00</updated></info>
<macro name="author"><names variable="author"><name and="text" name-as-sort-order="first" delimiter=", " delimiter-precedes-last="always"/></names></macro>
<macro name="day"><choose>
<if variable="issued"><date variable="issued"><date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/></date></if>
<else-if variable="container-title publisher version" match="any"><date variable="accessed" prefix="accessed "><date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/></date></else-if>
<else><date variable="accessed" prefix="Accessed "><date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/></date></else>
</choose></macro>
<citation><layout suffix="."><group delimiter=", "><names variable="author"><name form="short" and="text"/></names><text variable="title" quotes="true"/></group></layout></citation>
<bibliography hanging-indent="true"><sort><key macro="author"/><key variable="title"/></sort>
<layout suffix="."><group delimiter=". ">
<text macro="author"/>
<choose>
<if type="report"><text variable="title" font-style="italic"/></if>
<else><text variable="title" quotes="true"/></else>
</choose>
<group delimiter=", ">
<text variable="container-title" font-style="italic"/>
<text variable="version" prefix="version "/>
<text variable="publisher"/>
<text macro="day"/>
</group>
<text variable="URL"/>
</group></layout></bibliography></style>`;
